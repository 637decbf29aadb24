/** Somebody whose password was right proves their second factor. */
import { originOf } from "@entente/auth/origin";
import { ownWays } from "@entente/auth/own-ways";
import { returnPath } from "@entente/auth/return-path";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { PasskeySignIn } from "@/features/account/edit/passkey-sign-in.tsx";
import { SecondStepPage } from "@/features/account/second-step-page.tsx";
import { one, oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { comer } from "@/lib/desk/visitor.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].second.title };
}

export default async function SecondStep({ searchParams }: { readonly searchParams: SearchParams }) {
  const { accountId, token } = await comer("second-step");
  const [query, reader] = [await searchParams, await deskReader()];
  const { passkeys } = await ownWays(accountId);
  const returnTo = returnPath(one(query.callbackUrl), originOf(await headers()));
  const { passkey: words } = waysInWords[reader.language];
  return (
    <SecondStepPage
      reader={reader}
      token={token}
      returnTo={returnTo}
      problem={oneOf(query.problem, ["wrong-code", "too-soon"])}
      passkey={passkeys.length > 0 ? <PasskeySignIn words={words} returnTo={returnTo} /> : null}
    />
  );
}
