/** Where an administrator invites several people from a file. */
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { CsvForm } from "@/features/people/edit/csv-form.tsx";
import { personFormIn } from "@/features/people/edit/person-form.ts";
import { allowed } from "@/lib/desk/allowed.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { peopleWords } from "@/messages/desk/people.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: peopleWords[(await deskReader()).language].inviteSeveral,
});

export default async function InviteSeveral() {
  await allowed("account.manage");
  const reader = await deskReader();
  const words = peopleWords[reader.language];
  return (
    <>
      <PageTitle
        eyebrow={<a href="/desk/people">{words.title}</a>}
        title={words.csv.title}
        lead={words.csv.lead}
      />
      <p className="mb-8 max-w-[70ch]">{words.csv.columns}</p>
      <CsvForm form={personFormIn(reader)} actId={crypto.randomUUID()} />
    </>
  );
}
