/** A draft, or one version, as visitors would see it. Only for those who may read the record. */
import { staffCaller } from "@entente/api/staff-caller";
import { isLanguage } from "@entente/domain/languages";
import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PublicPage } from "@/features/preview/public-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { origin } from "@/lib/origin.ts";
import { previewWords } from "@/messages/desk/preview.ts";

type Props = {
  readonly params: Promise<{ recordId: string; language: string }>;
  readonly searchParams: Promise<{ version?: string | string[] }>;
};

const id = z.uuid();

export const generateMetadata = async (): Promise<Metadata> => ({
  title: previewWords[(await deskReader()).language].title,
});

async function previewAt({ params, searchParams }: Props) {
  const { actor } = await staff();
  const { recordId, language } = await params;
  const { version } = await searchParams;
  const revision = version === undefined ? null : id.safeParse(version).data;
  if (!isLanguage(language) || !id.safeParse(recordId).success || revision === undefined) notFound();
  try {
    const preview = await staffCaller(actor).preview.page({ recordId, language, revisionId: revision });
    return { preview, language };
  } catch (error) {
    // Whoever may not see it learns no more than where there is nothing.
    if (error instanceof TRPCError && ["NOT_FOUND", "FORBIDDEN"].includes(error.code)) notFound();
    throw error;
  }
}

export default async function Preview(props: Props) {
  const { preview, language } = await previewAt(props);
  return <PublicPage preview={preview} language={language} origin={await origin()} />;
}
