/** Narrows the list of people and sorts it. It works by its address alone. */
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import type { PeopleWords } from "@/messages/desk/people.ts";

type Props = { readonly words: PeopleWords; readonly search: string; readonly sort: string };

export function FindPeople({ words, search, sort }: Props) {
  return (
    <search>
      <form action="/desk/people" method="get" className="mb-10 flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-[1_1_16rem] sm:max-w-sm">
          <TextField id="search" label={words.search} type="search" defaultValue={search} maxLength={120} />
        </div>
        <div className="min-w-40">
          <SelectField
            id="sort"
            label={words.sortBy}
            defaultValue={sort}
            options={Object.entries(words.sorts).map(([value, name]) => ({ value, name }))}
          />
        </div>
        <Button type="submit">{words.searchButton}</Button>
      </form>
    </search>
  );
}
