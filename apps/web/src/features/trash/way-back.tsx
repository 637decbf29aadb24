/** The way out of the trash, for those who may go it. */
import type { Trashed } from "@entente/api/record/view";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { trashWords } from "@/messages/desk/trash.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { RestoreButton } from "./edit/restore-button.tsx";

type Props = { readonly record: Trashed; readonly reader: DeskReader };

export function WayBack({ record: { id, name, mayRestore }, reader: { language } }: Props) {
  const { restore, restoreOf, busy, forPublishers } = trashWords[language];
  if (!mayRestore) return <span className="text-muted text-sm">{forPublishers}</span>;
  const called = name || recordWords[language].nameless;
  const words = { restore, restoreOf: fill(restoreOf, { name: called }), busy };
  return <RestoreButton recordId={id} words={words} troubles={troubleWords[language]} />;
}
