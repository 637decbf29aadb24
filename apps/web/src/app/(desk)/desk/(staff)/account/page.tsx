/** A person's own account. */
import { ownWays } from "@entente/auth/own-ways";
import { waysIn } from "@entente/auth/ways";
import type { Metadata } from "next";
import { AccountPage } from "@/features/account/account-page.tsx";
import { PasskeyAdd } from "@/features/account/edit/passkey-add.tsx";
import { SignedInAs } from "@/features/account/signed-in-as.tsx";
import { SingleSignOnSection } from "@/features/account/single-sign-on-section.tsx";
import { oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountWords[(await deskReader()).language].title };
}

const acts = ["password", "added", "codes", "removed", "passkey", "renamed", "joined", "identity"] as const;
const problems = ["too-short", "too-long", "common", "own-name", "wrong-password", "too-soon"] as const;

export default async function Account({ searchParams }: { readonly searchParams: SearchParams }) {
  const person = await staff();
  const [query, reader] = [await searchParams, await deskReader()];
  const ways = await ownWays(person.actor.accountId);
  const { token, fresh } = person;
  const provider = (await waysIn()).singleSignOn;
  return (
    <AccountPage
      reader={reader}
      token={token}
      ways={ways}
      fresh={fresh}
      done={oneOf(query.done, acts)}
      problem={oneOf(query.problem, problems)}
      who={<SignedInAs person={person} reader={reader} />}
      addPasskey={<PasskeyAdd words={waysInWords[reader.language].passkey} />}
      singleSignOn={
        provider ? (
          <SingleSignOnSection reader={reader} token={token} ways={ways} fresh={fresh} name={provider} />
        ) : null
      }
    />
  );
}
