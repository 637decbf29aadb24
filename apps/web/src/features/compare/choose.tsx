/** Two forms to choose what to compare. They work by their address alone. */

import type { Choices } from "@entente/api/compare/view";
import { partyName } from "@entente/domain/countries/countries";
import { collator } from "@entente/domain/formatters";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { type CompareWords, compareWordsIn } from "@/messages/compare.ts";

type Props = {
  readonly choices: Choices;
  /** The address of an entry that is chosen already. */
  readonly first: string | null;
  readonly reader: Reader;
};

type FormProps = Props & { readonly words: CompareWords };

function EntriesForm({ choices, first, reader: { language }, words }: FormProps) {
  const options = choices.entries?.map(({ slug, acronym, title, kind }) => ({
    value: slug,
    name: `${acronym && acronym !== title.text ? `${acronym} · ` : ""}${title.text} (${entryKinds.terms[kind].label[language]})`,
  }));
  return (
    <form action={inLanguage(language, "/compare")} method="get" className="space-y-4">
      <h2 className="text-2xl">{words.entries}</h2>
      <p className="text-muted max-w-[65ch]">{options ? words.entriesHelp : words.namesHelp}</p>
      {words.entry.map((label, place) =>
        options ? (
          <SelectField
            key={label}
            id={`entry-${place + 1}`}
            name="entry"
            label={label}
            options={options}
            empty={words.none}
            defaultValue={place === 0 ? (first ?? "") : ""}
          />
        ) : (
          <TextField
            key={label}
            id={`entry-${place + 1}`}
            name="entry"
            label={label}
            maxLength={120}
            defaultValue={place === 0 ? (first ?? "") : ""}
          />
        ),
      )}
      <Button type="submit" look="main">
        {words.button}
      </Button>
    </form>
  );
}

function CountriesForm({ choices, reader: { language }, words }: FormProps) {
  const { compare } = collator(language);
  const options = choices.countries
    .map((code) => ({ value: code.toLowerCase(), name: partyName(code, language) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <form action={inLanguage(language, "/compare")} method="get" className="space-y-4">
      <h2 className="text-2xl">{words.countries}</h2>
      {words.country.map((label, place) => (
        <SelectField
          key={label}
          id={`country-${place + 1}`}
          name="country"
          label={label}
          options={options}
          empty={words.none}
        />
      ))}
      <Button type="submit" look="main">
        {words.button}
      </Button>
    </form>
  );
}

export function Choose(props: Props) {
  const words = compareWordsIn(props.reader.language);
  return (
    <div className="no-print grid gap-x-16 gap-y-12 md:grid-cols-2">
      <EntriesForm {...props} words={words} />
      <CountriesForm {...props} words={words} />
    </div>
  );
}
