/** By what changes can be narrowed: a plain form that asks the same page again. */

import { type ChangesAsked, changedKinds } from "@entente/api/changes/asked";
import { collator } from "@entente/domain/formatters";
import { languages } from "@entente/domain/languages";
import { topics } from "@entente/domain/vocabulary/topics";
import { Button } from "@entente/ui/button";
import { FoldSummary } from "@entente/ui/fold-summary";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import { inLanguage } from "@/lib/addresses.ts";
import { capital } from "@/lib/capital.ts";
import { nameOf } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { changesQuery } from "./change-address.ts";
import { kindOf } from "./said.ts";

type Props = { readonly asked: ChangesAsked; readonly reader: Reader };

export function ChangesForm({ asked, reader }: Props) {
  const { language } = reader;
  const words = changesWordsIn(language).filter;
  const byName = collator(language);
  const topicOptions = topics.keys
    .map((value) => ({ value, name: capital(topics.terms[value].label[language]) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <details open={changesQuery(asked) !== ""} className="no-print bg-sheet mb-8">
      <FoldSummary look="hover:text-accent flex gap-3 px-5 py-3 font-medium">{words.legend}</FoldSummary>
      <form
        method="get"
        action={inLanguage(language, "/changes")}
        aria-label={words.legend}
        className="grid items-end gap-x-5 gap-y-4 px-5 pt-1 pb-5 sm:grid-cols-2 lg:grid-cols-4"
      >
        <div className="sm:col-span-2">
          <TextField
            id="entry"
            label={`${reader.words.search.kinds.entry} – ${words.entryHelp}`}
            defaultValue={asked.entry ?? ""}
            maxLength={200}
          />
        </div>
        <SelectField
          id="kind"
          label={words.kind}
          empty={words.any}
          defaultValue={asked.kind ?? ""}
          options={changedKinds.map((kind) => ({ value: kind, name: kindOf({ kind }, reader) }))}
        />
        <SelectField
          id="language"
          label={words.language}
          empty={words.any}
          defaultValue={asked.text ?? ""}
          options={languages.map((value) => ({ value, name: capital(nameOf(value, language)) }))}
        />
        <div className="sm:col-span-2">
          <SelectField
            id="topic"
            label={words.topic}
            empty={words.any}
            defaultValue={asked.topic ?? ""}
            options={topicOptions}
          />
        </div>
        <TextField id="since" type="date" label={words.since} defaultValue={asked.since ?? ""} />
        {asked.unit ? <input type="hidden" name="unit" value={asked.unit} /> : null}
        <Button type="submit">{words.apply}</Button>
      </form>
    </details>
  );
}
