/** What restoring a part of an old version would change. */
import { staffCaller } from "@entente/api/staff-caller";
import { partSchema } from "@entente/domain/record/parts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RestorePage } from "@/features/history/restore-page.tsx";
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

export default async function Restore({ params, searchParams }: Props) {
  const { actor, token } = await staff();
  const [record, reader, query] = [await recordAt((await params).id), await deskReader(), await searchParams];
  const part = partSchema.safeParse(query.part).data;
  const version = Number(query.version);
  if (!part || !Number.isInteger(version)) notFound();
  const asked = { recordId: record.id, language: reader.language, part, version };
  const trouble = query.trouble === "meanwhile" || query.trouble === "refused" ? query.trouble : null;
  return (
    <RecordFrame record={record} reader={reader} tab="history">
      <RestorePage
        recordId={record.id}
        part={part}
        preview={await found(staffCaller(actor).history.previewRestore(asked))}
        token={token}
        trouble={trouble}
        reader={reader}
      />
    </RecordFrame>
  );
}
