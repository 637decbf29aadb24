/** The page behind a link from a mail. The link waits in a cookie, where proxy.ts has put it. */
import { followedLink, type LinkPurpose } from "@entente/auth/link";
import { waysIn } from "@entente/auth/ways";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { token } from "@/lib/desk/visitor.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ChoosePassword } from "./choose-password.tsx";
import { DeadLink } from "./dead-link.tsx";

type Props = {
  readonly purpose: LinkPurpose;
  /** The page's name in its address. */
  readonly page: string;
  readonly searchParams: SearchParams;
};

const problems = ["too-short", "too-long", "common", "own-name"] as const;

/** What the page is called: a link that opens nothing welcomes nobody. */
export async function linkTitle(purpose: LinkPurpose): Promise<string> {
  const { choose } = waysInWords[(await deskReader()).language];
  return (await followedLink(await headers(), purpose)) ? choose[purpose].title : choose.dead.title;
}

export async function LinkPage({ purpose, page, searchParams }: Props) {
  const [query, reader] = [await searchParams, await deskReader()];
  const person = await followedLink(await headers(), purpose);
  if (!person) return <DeadLink reader={reader} purpose={purpose} />;
  const forForm = await token();
  if (!forForm && query.cookie === undefined) redirect(`/api/auth/form-cookie?for=${page}`);
  if (!forForm) return <DeadLink reader={reader} purpose={purpose} />;
  return (
    <ChoosePassword
      reader={reader}
      purpose={purpose}
      token={forForm}
      person={person}
      problem={oneOf(query.problem, problems)}
      ways={await waysIn()}
    />
  );
}
