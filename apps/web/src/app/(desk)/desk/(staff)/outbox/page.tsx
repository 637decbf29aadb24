/** The outbox, for administrators. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { OutboxPage } from "@/features/outbox/edit/outbox-page.tsx";
import { found } from "@/lib/desk/found.ts";
import { pageNumber } from "@/lib/desk/page-number.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { outboxWords } from "@/messages/desk/outbox.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: outboxWords[(await deskReader()).language].title,
});

export default async function OutboxOfDesk({ searchParams }: Props) {
  const { actor } = await staff();
  const page = pageNumber((await searchParams).page);
  const outbox = await found(staffCaller(actor).mail.list({ page }));
  return <OutboxPage outbox={outbox} page={page} reader={await deskReader()} />;
}
