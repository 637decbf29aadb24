/** Somebody whose password was right proves their second factor. */
import { originOf } from "@entente/auth/origin";
import { ownWays } from "@entente/auth/own-ways";
import { returnPath } from "@entente/auth/return-path";
import type { Metadata } from "next";
import { headers } from "next/headers";
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
  return (
    <SecondStepPage
      reader={reader}
      token={token}
      returnTo={returnPath(one(query.callbackUrl), originOf(await headers()))}
      problem={oneOf(query.problem, ["wrong-code", "too-soon"])}
      passkey={passkeys.length > 0 ? null : null}
    />
  );
}
