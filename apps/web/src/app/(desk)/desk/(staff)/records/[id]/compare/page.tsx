/** Two versions of a record beside each other. */

import type { Side } from "@entente/api/history/view";
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { ComparePage } from "@/features/history/compare-page.tsx";
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

const sideOf = (value: unknown, otherwise: Side): Side => {
  if (value === "live" || value === "draft") return value;
  return typeof value === "string" && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : otherwise;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  recordTitle((await params).id, "history");

export default async function Compare({ params, searchParams }: Props) {
  const { actor } = await staff();
  const [record, reader, query] = [await recordAt((await params).id), await deskReader(), await searchParams];
  const sides = { from: sideOf(query.from, "live"), to: sideOf(query.to, "draft") };
  const asked = { recordId: record.id, language: reader.language, ...sides };
  return (
    <RecordFrame record={record} reader={reader} tab="history">
      <ComparePage compared={await found(staffCaller(actor).history.compare(asked))} reader={reader} />
    </RecordFrame>
  );
}
