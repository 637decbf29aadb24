/** Every record within somebody's scope, and where a new one begins. */
import { staffCaller } from "@entente/api/staff-caller";
import { ButtonLink } from "@entente/ui/button-link";
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { RecordList } from "@/features/record/record-list.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { createWordsIn } from "@/messages/desk/create.ts";
import { startWords } from "@/messages/desk/start.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: startWords[(await deskReader()).language].allRecords,
});

const kinds = ["entry", "person", "unit", "page"] as const;

export default async function Records() {
  const { actor } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const records = await staffCaller(actor).record.list({ language });
  const { newRecord } = createWordsIn(language);
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={startWords[language].allRecords} />
      <ul className="mb-12 flex flex-wrap gap-3">
        {kinds.map((kind) => (
          <li key={kind}>
            <ButtonLink href={`/desk/records/new?kind=${kind}`}>{newRecord[kind]}</ButtonLink>
          </li>
        ))}
      </ul>
      <RecordList records={records} reader={reader} />
    </>
  );
}
