/** Publishing one record. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { panelOf } from "@/features/publish/panel-of.ts";
import { PublishPage } from "@/features/publish/publish-page.tsx";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { publishWords } from "@/messages/desk/publish.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly done?: string | string[] }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: publishWords[(await deskReader()).language].title,
});

export default async function Publish({ params, searchParams }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const record = await recordAt((await params).id);
  const { done } = await searchParams;
  const { language } = reader;
  const ask = staffCaller(actor);
  const at = { recordId: record.id };
  const [missing, pending, uses] = await Promise.all([
    ask.record.missing(at),
    ask.pending.read({ ...at, language }),
    ask.record.usedIn({ ...at, language }),
  ]);
  return (
    <RecordFrame record={record} reader={reader} tab="publish">
      <PublishPage
        panel={panelOf({ record, missing, pending, reader })}
        uses={uses}
        kinds={recordWords[language].kinds}
        nameless={recordWords[language].nameless}
        done={typeof done === "string" ? done : undefined}
      />
    </RecordFrame>
  );
}
