/** The places of one kind that may need somebody's eye. */
import { staffCaller } from "@entente/api/staff-caller";
import { attentionKinds } from "@entente/domain/record/attention";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttentionPage } from "@/features/home-desk/attention-page.tsx";
import { pageNumber } from "@/lib/desk/page-number.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { startWords } from "@/messages/desk/start.ts";

type Props = {
  readonly params: Promise<{ readonly kind: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const perPage = 50;

async function kindOf({ params }: Props) {
  const { kind } = await params;
  return attentionKinds.find((one) => one === kind) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: startWords[(await deskReader()).language].kinds[await kindOf(props)].name };
}

export default async function Attention(props: Props) {
  const { actor } = await staff();
  const kind = await kindOf(props);
  const reader = await deskReader();
  const page = pageNumber((await props.searchParams).page);
  const places = await staffCaller(actor).start.attention({
    language: reader.language,
    kind,
    skip: (page - 1) * perPage,
    take: perPage,
  });
  return <AttentionPage kind={kind} places={places} page={page} perPage={perPage} reader={reader} />;
}
