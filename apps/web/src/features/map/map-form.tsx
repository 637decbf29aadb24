/** Chooses what the map shows. It works by its address alone. */
import type { MapAsked } from "@entente/api/map/asked";
import { mapViews } from "@entente/api/map/asked";
import type { MapView } from "@entente/api/map/view";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { Button } from "@entente/ui/button";
import { choiceLook } from "@entente/ui/labelled";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { nameOf } from "./standing-words.ts";

type Props = { readonly asked: MapAsked; readonly map: MapView; readonly reader: Reader };

function Entries({ map, reader }: Omit<Props, "asked">) {
  const { form } = mapWordsIn(reader.language);
  const { choices } = map;
  if (!choices) {
    return (
      <div className="min-[22rem]:col-span-2 lg:col-span-1">
        <TextField
          id="entry"
          label={form.what}
          placeholder={form.all}
          aria-describedby="entry-help"
          maxLength={200}
          autoComplete="off"
          defaultValue={map.entry?.acronym ?? map.entry?.slug ?? ""}
        />
        <p id="entry-help" className="text-muted mt-1 text-sm">
          {form.byName}
        </p>
      </div>
    );
  }
  const named = ({ acronym, title }: (typeof choices)[number]) =>
    acronym && !title.text.includes(acronym) ? `${acronym} · ${title.text}` : title.text;
  return (
    <div className="min-[22rem]:col-span-2">
      <label htmlFor="entry" className="block text-sm font-medium">
        {form.what}
      </label>
      <select id="entry" name="entry" defaultValue={map.entry?.slug ?? ""} className={`${choiceLook} mt-1.5`}>
        <option value="">{form.all}</option>
        {entryKinds.keys.map((kind) => {
          const own = choices.filter((choice) => choice.kind === kind);
          return own.length === 0 ? null : (
            <optgroup key={kind} label={entryKinds.terms[kind].plural[reader.language]}>
              {own.map((choice) => (
                <option key={choice.id} value={choice.slug} lang={choice.title.language}>
                  {named(choice)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

export function MapForm({ asked, map, reader }: Props) {
  const { form, sections } = mapWordsIn(reader.language);
  const countries = map.parties
    .map((party) => ({ value: party.party, name: nameOf(party, reader) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader.language));
  const other = asked.country && !countries.some(({ value }) => value === asked.country);
  return (
    <form
      action={inLanguage(reader.language, "/map")}
      method="get"
      aria-label={form.name}
      className="no-print grid items-end gap-x-4 gap-y-3 min-[22rem]:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto]"
    >
      <Entries map={map} reader={reader} />
      <TextField
        id="in-force-on"
        type="date"
        label={form.day}
        defaultValue={asked["in-force-on"] ?? map.day}
        min="1800-01-01"
        max="2199-12-31"
      />
      <SelectField
        id="view"
        label={form.section}
        defaultValue={asked.view ?? ""}
        empty={form.fitting}
        options={mapViews.map((view) => ({ value: view, name: sections[view] }))}
      />
      <SelectField
        id="country"
        label={form.point}
        defaultValue={asked.country ?? ""}
        empty={form.nobody}
        options={
          other
            ? [
                {
                  value: asked.country ?? "",
                  name: nameOf({ party: asked.country ?? "BE" }, reader),
                },
                ...countries,
              ]
            : countries
        }
      />
      <Button type="submit" look="main">
        {form.show}
      </Button>
    </form>
  );
}
