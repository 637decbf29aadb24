/** How far the translations of every record are. */
import { staffCaller } from "@entente/api/staff-caller";
import { languageSchema } from "@entente/domain/fields/values";
import { recordKinds } from "@entente/domain/record/nouns";
import { fieldStates } from "@entente/domain/translation/field-state";
import type { Metadata } from "next";
import { z } from "zod";
import type { MatrixChoice } from "@/features/translation/matrix-choice.ts";
import { MatrixPage } from "@/features/translation/matrix-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { matrixWords } from "@/messages/desk/translate.ts";

type Query = Record<string, string | string[] | undefined>;
type Props = { readonly searchParams: Promise<Query> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: matrixWords[(await deskReader()).language].title,
});

/** What the address asks for. What it spells wrongly narrows nothing. */
const choiceIn = (query: Query): MatrixChoice => ({
  kind: query.kind === "all" ? null : (z.enum(recordKinds).safeParse(query.kind).data ?? "entry"),
  unitId: z.uuid().safeParse(query.unit).data ?? null,
  state: z.enum(fieldStates).safeParse(query.state).data ?? null,
  of: languageSchema.safeParse(query.of).data ?? null,
});

export default async function Translations({ searchParams }: Props) {
  const { actor } = await staff();
  const [reader, query] = [await deskReader(), await searchParams];
  const choice = choiceIn(query);
  const page = z.coerce.number().int().min(1).max(100_000).safeParse(query.page).data ?? 1;
  const matrix = await staffCaller(actor).translation.matrix({ language: reader.language, ...choice, page });
  return <MatrixPage matrix={matrix} choice={choice} reader={reader} />;
}
