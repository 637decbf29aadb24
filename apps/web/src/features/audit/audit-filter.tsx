/** Narrows the audit log down. It works by its address alone. */

import type { PersonView } from "@entente/api/people/view";
import { auditActions } from "@entente/domain/access/audit-actions";
import { collator } from "@entente/domain/formatters";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { auditWords } from "@/messages/desk/audit.ts";
import { RecordBox } from "./edit/record-box.tsx";
import type { AuditAsked } from "./filter.ts";

type Props = {
  readonly asked: AuditAsked;
  readonly people: readonly Pick<PersonView, "id" | "name" | "email">[];
  /** The record that is asked for, where one is. */
  readonly record: { readonly id: string; readonly name: string } | null;
  readonly reader: DeskReader;
};

export function AuditFilter({ asked, people, record, reader: { language } }: Props) {
  const words = auditWords[language];
  const { record: label, recordHelp, noRecord, recordsFound } = words;
  const wordsOfBox = { record: label, recordHelp, noRecord, recordsFound };
  const byName = collator(language);
  const acts = auditActions.keys
    .map((value) => ({ value, name: labelOf(auditActions, value, language) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <search aria-label={words.filter}>
      <form
        action="/desk/audit"
        method="get"
        className="mb-10 grid items-end gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3"
      >
        <SelectField
          id="person"
          label={words.person}
          empty={words.any}
          defaultValue={asked.person ?? ""}
          options={people.map(({ id, name, email }) => ({ value: id, name: `${name} (${email})` }))}
        />
        <SelectField
          id="act"
          label={words.act}
          empty={words.any}
          defaultValue={asked.act ?? ""}
          options={acts}
        />
        <TextField id="text" label={words.text} defaultValue={asked.text ?? ""} maxLength={120} />
        <TextField id="from" label={words.from} type="date" defaultValue={asked.from ?? ""} />
        <TextField id="until" label={words.until} type="date" defaultValue={asked.until ?? ""} />
        <RecordBox chosen={record} language={language} words={wordsOfBox} />
        {asked.session ? (
          <p className="self-center">
            <input type="hidden" name="session" value={asked.session} />
            {words.oneSession}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button type="submit">{words.show}</Button>
          <a href="/desk/audit">{words.clear}</a>
        </div>
      </form>
    </search>
  );
}
