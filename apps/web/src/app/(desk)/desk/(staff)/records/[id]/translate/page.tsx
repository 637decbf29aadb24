/** Leads to the language that the reader of the desk is most likely to translate into. */
import { languageSchema } from "@entente/domain/fields/values";
import { redirect } from "next/navigation";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function TranslateInto({ params }: Props) {
  const { actor } = await staff();
  const { id } = await recordAt((await params).id);
  const { language: reader, institute } = await deskReader();
  const [first, ...others] = institute.languages;
  const own = actor.scope.languages?.map((part) => languageSchema.safeParse(part).data).find(Boolean);
  const wanted = own ?? (reader === first ? others[0] : reader) ?? reader;
  redirect(`/desk/records/${id}/translate/${wanted}`);
}
