/** Somebody sets up a second step because the register asks for one. */
import { offeredSecret } from "@entente/auth/factor/one-time-password";
import type { Metadata } from "next";
import { AuthenticatorSetUp } from "@/features/account/authenticator-set-up.tsx";
import { PasskeyAdd } from "@/features/account/edit/passkey-add.tsx";
import { SetUpPage } from "@/features/account/set-up-page.tsx";
import { oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { comer } from "@/lib/desk/visitor.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].setUp.title };
}

export default async function SetUp({ searchParams }: { readonly searchParams: SearchParams }) {
  const person = await comer("set-up");
  const reader = await deskReader();
  const offered = await offeredSecret(person, reader.institute.name[reader.language]);
  return (
    <SetUpPage
      reader={reader}
      token={person.token}
      app={
        <AuthenticatorSetUp
          reader={reader}
          token={person.token}
          offered={offered}
          problem={oneOf((await searchParams).problem, ["wrong-code", "too-soon"])}
        />
      }
      passkey={<PasskeyAdd words={waysInWords[reader.language].passkey} />}
    />
  );
}
