/** Puts the form of one record together: its description, the words, and the names of what the record names. */
import type { RecordView } from "@entente/api/record/view";
import { staffCaller } from "@entente/api/staff-caller";
import { describeForm } from "@entente/domain/form/describe";
import type { Document } from "@entente/domain/record/document";
import { referencesOf } from "@entente/domain/record/references";
import type { DeskReader } from "@/lib/desk/reader.ts";
import type { Staff } from "@/lib/desk/visitor.ts";
import { nameOf } from "@/lib/languages.ts";
import { createWordsIn } from "@/messages/desk/create.ts";
import { draftWords } from "@/messages/desk/draft.ts";
import { formWords } from "@/messages/desk/form.ts";
import { previewWords } from "@/messages/desk/preview.ts";
import { proseWords } from "@/messages/desk/prose.ts";
import { RecordForm } from "./record-form.tsx";

type Props = { readonly record: RecordView; readonly reader: DeskReader; readonly person: Staff };

export async function EditPage({ record, reader, person: { actor } }: Props) {
  const { language, institute } = reader;
  const { title, beside, notBeside } = previewWords[language];
  const { shared } = record.content as unknown as Document;
  const recordIds = [...new Set(referencesOf(record.kind, shared).map(({ id }) => id))];
  const references = await staffCaller(actor).reference.names({ recordIds, language });
  return (
    <RecordForm
      record={record}
      references={references}
      account={{ id: actor.accountId, name: actor.name }}
      draftWords={draftWords[language]}
      timeZone={institute.timeZone}
      previewWords={{ title, beside, notBeside }}
      given={{
        form: describeForm(record.kind, language),
        words: formWords[language],
        createWords: createWordsIn(language),
        proseWords: proseWords[language],
        reader: language,
        languages: institute.languages.map((tag) => ({ tag, name: nameOf(tag, language) })),
        published: record.parts.some(({ part, publishedAt }) => part === "shared" && publishedAt !== null),
      }}
    />
  );
}
