/** The history of one record. */
import { staffCaller } from "@entente/api/staff-caller";
import { partSchema } from "@entente/domain/record/parts";
import type { Metadata } from "next";
import { HistoryPage } from "@/features/history/history-page.tsx";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { recordTitle } from "@/features/record/record-title.ts";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  recordTitle((await params).id, "history");

export default async function RecordHistory({ params, searchParams }: Props) {
  const { actor } = await staff();
  const [record, reader, query] = [await recordAt((await params).id), await deskReader(), await searchParams];
  const only = partSchema.safeParse(query.only).data ?? null;
  const before = typeof query.before === "string" ? query.before : null;
  const asked = { recordId: record.id, language: reader.language, only, before };
  return (
    <RecordFrame record={record} reader={reader} tab="history">
      <HistoryPage
        recordId={record.id}
        history={await found(staffCaller(actor).history.list(asked))}
        only={only}
        newest={before === null}
        restored={query.restored !== undefined}
        reader={reader}
      />
    </RecordFrame>
  );
}
