/** The desk's first page: who is signed in, and what is in the register. */
import { staffCaller } from "@entente/api/staff-caller";
import { PageTitle } from "@entente/ui/page-title";
import { SignedInAs } from "@/features/account/signed-in-as.tsx";
import { RecordList } from "@/features/record/record-list.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

export default async function Desk() {
  const person = await staff();
  const reader = await deskReader();
  const records = await staffCaller(person.actor).record.list({ language: reader.language });
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={reader.words.home.welcome(person.actor.name)} />
      <SignedInAs person={person} reader={reader} />
      <RecordList records={records} reader={reader} />
    </>
  );
}
