/** New recovery codes. */
import { offerCodes } from "@entente/auth/factor/recovery-codes";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RecoveryCodesPage } from "@/features/account/recovery-codes-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { accountWords } from "@/messages/desk/account.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountWords[(await deskReader()).language].codes.title };
}

export default async function RecoveryCodes({ searchParams }: { readonly searchParams: SearchParams }) {
  const { actor, fresh, token } = await staff();
  if (!fresh) redirect("/desk/account");
  const { done, problem } = await searchParams;
  return (
    <RecoveryCodesPage
      reader={await deskReader()}
      token={token}
      offered={await offerCodes(actor.accountId)}
      said={problem ? "old-form" : done ? "added" : null}
    />
  );
}
