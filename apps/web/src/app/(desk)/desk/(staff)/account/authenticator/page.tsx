/** Somebody sets up an authenticator app of their own accord. */
import { offeredSecret } from "@entente/auth/factor/one-time-password";
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthenticatorSetUp } from "@/features/account/authenticator-set-up.tsx";
import { oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].setUp.appHeading };
}

export default async function Authenticator({ searchParams }: { readonly searchParams: SearchParams }) {
  const { actor, email, fresh, token } = await staff();
  if (!fresh) redirect("/desk/account");
  const reader = await deskReader();
  const { appHeading, appLead } = waysInWords[reader.language].setUp;
  const whose = { accountId: actor.accountId, email };
  return (
    <>
      <PageTitle eyebrow={accountWords[reader.language].title} title={appHeading} lead={appLead} />
      <div className="max-w-md">
        <AuthenticatorSetUp
          reader={reader}
          token={token}
          offered={await offeredSecret(whose, reader.institute.name[reader.language])}
          problem={oneOf((await searchParams).problem, ["wrong-code", "too-soon"])}
        />
      </div>
    </>
  );
}
