/** Narrows the list of records down. It works by its address alone. */
import type { PartState } from "@entente/api/record/view";
import type { RecordKind } from "@entente/domain/fields/field";
import { recordKinds } from "@entente/domain/record/nouns";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { SelectField } from "@entente/ui/select-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { searchWords } from "@/messages/desk/search.ts";

export type ListAsked = {
  readonly kind?: RecordKind | undefined;
  readonly state?: PartState["state"] | undefined;
  readonly mine: boolean;
};

type Props = { readonly asked: ListAsked; readonly reader: DeskReader };

export function FindInList({ asked, reader: { language, words } }: Props) {
  const { filter, kind, state, any, mine, show } = searchWords[language];
  const { kinds, states } = words.records;
  return (
    <search aria-label={filter}>
      <form action="/desk/records" method="get" className="mb-12 flex flex-wrap items-end gap-x-6 gap-y-4">
        <div className="min-w-48">
          <SelectField
            id="kind"
            label={kind}
            empty={any}
            defaultValue={asked.kind ?? ""}
            options={recordKinds.map((value) => ({ value, name: kinds[value] }))}
          />
        </div>
        <div className="min-w-48">
          <SelectField
            id="state"
            label={state}
            empty={any}
            defaultValue={asked.state ?? ""}
            options={Object.entries(states).map(([value, name]) => ({ value, name }))}
          />
        </div>
        <CheckField id="mine" label={mine} value="1" defaultChecked={asked.mine} />
        <Button type="submit">{show}</Button>
      </form>
    </search>
  );
}
