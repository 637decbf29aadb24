/** The trash, as far as somebody's scope reaches. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { TrashPage } from "@/features/trash/trash-page.tsx";
import { oneId, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { trashWords } from "@/messages/desk/trash.ts";

type Props = { readonly searchParams: SearchParams };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: trashWords[(await deskReader()).language].title,
});

export default async function Trash({ searchParams }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const ask = staffCaller(actor);
  const restored = oneId((await searchParams).restored);
  const [records, names] = await Promise.all([
    ask.record.trashList({ language }),
    restored ? ask.reference.names({ recordIds: [restored], language }) : [],
  ]);
  return <TrashPage records={records} restored={names[0]} reader={reader} />;
}
