/** The sign-in page: the one page of the desk for which nobody has to be signed in. */
import { originOf } from "@entente/auth/origin";
import { returnPath } from "@entente/auth/return-path";
import { waysIn } from "@entente/auth/ways";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { problemIn } from "@/features/account/sign-in-error.tsx";
import { SignInPage } from "@/features/account/sign-in-page.tsx";
import { one, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { nextStep, token, visitor } from "@/lib/desk/visitor.ts";

type Props = { readonly searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = await deskReader();
  const failed = problemIn(one((await searchParams).error), undefined) !== null;
  return { title: `${failed ? words.signIn.errorPrefix : ""}${words.signIn.title}` };
}

export default async function SignIn({ searchParams }: Props) {
  const query = await searchParams;
  const asked = one(query.callbackUrl);
  const returnTo = asked === undefined ? null : returnPath(asked, originOf(await headers()));
  // Who wants to change how they sign in, signs in once more.
  if (one(query.again) === undefined && (await visitor())) redirect(returnTo ?? "/desk");
  const forForm = await token();
  // The next step has a form as well, and leads here where the cookie of forms is missing.
  const onTheWay = forForm && (await nextStep(returnTo ?? "/desk"));
  if (onTheWay) redirect(onTheWay);
  const error = one(query.error);
  // A page cannot set the cookie that belongs to its form. This address does, and leads back with where to return.
  if (!forForm && asked === undefined) {
    redirect(`/api/auth/signin${error ? `?${new URLSearchParams({ error })}` : ""}`);
  }
  return (
    <SignInPage
      reader={await deskReader()}
      ways={await waysIn()}
      token={forForm}
      returnTo={returnTo}
      problem={problemIn(error, one(query.code))}
      signedOut={one(query["signed-out"]) !== undefined}
    />
  );
}
