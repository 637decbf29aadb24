"use client";
/** What is missing before the record can be published, each with a way to its field. */
import type { MissingPlace } from "@entente/domain/form/missing";
import { Button } from "@entente/ui/button";
import { FoldSummary } from "@entente/ui/fold-summary";
import { fill } from "@/lib/fill.ts";
import { useForm, useTarget } from "./form-context.tsx";
import { useMissing } from "./use-missing.ts";

function MissingOne({ place }: { readonly place: MissingPlace }) {
  const { words, languages, reader } = useForm();
  const { goTo } = useTarget();
  const { field, row, part } = place;
  const tag = place.language ?? (part === "shared" ? undefined : part);
  const language = languages.find((one) => one.tag === tag)?.name ?? tag ?? reader;
  const said = fill(tag ? words.missing.fillIn : words.missing.fill, { field: field.label, language });
  return (
    <li>
      <Button look="text" onClick={() => goTo(place.path)}>
        {row ? fill(words.missing.chooseIn, { field: row.list.label, row: said }) : said}
      </Button>
    </li>
  );
}

export function MissingList() {
  const { words } = useForm();
  const { goTo } = useTarget();
  const missing = useMissing();
  const [first] = missing;
  if (!first) return null;
  const count = fill(missing.length === 1 ? words.missing.one : words.missing.many, {
    count: missing.length,
  });
  return (
    <div className="bg-sheet mb-10 px-5 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1">
        <h2 className="font-sans text-base font-semibold tracking-normal">{words.missing.heading}</h2>
        <Button look="text" onClick={() => goTo(first.path)}>
          {words.missing.first}
        </Button>
      </div>
      <details className="mt-1 text-sm">
        <FoldSummary look="hover:text-accent flex gap-2.5 py-1">{count}</FoldSummary>
        <ul className="mt-1 max-h-72 overflow-y-auto">
          {missing.map((place) => (
            <MissingOne key={place.path.join("/")} place={place} />
          ))}
        </ul>
      </details>
    </div>
  );
}
