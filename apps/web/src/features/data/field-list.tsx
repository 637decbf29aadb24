/** Every public field of every noun, as it is declared: the names that stand in the data and what they mean. */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";
import type { Localized } from "@entente/domain/languages";
import { fieldLabels, fieldsOf, type Noun, nounLabels } from "@entente/domain/record/labels";
import { FoldSummary } from "@entente/ui/fold-summary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import type { Reader } from "@/lib/reader.ts";

function NounFields({ noun, reader }: { readonly noun: Noun; readonly reader: Reader }) {
  const { words, language } = reader;
  const fields = fieldsOf[noun] as Fields;
  const labels = fieldLabels[noun] as Readonly<Record<string, Localized>>;
  const rows = (["shared", "language"] as const).flatMap((scope) =>
    (keysOf(fields, "public", scope) as string[]).map((name) => ({ name, scope })),
  );
  return (
    <details className="border-line border-b py-2">
      <FoldSummary look="hover:text-accent flex gap-3 py-1 font-semibold">
        {nounLabels[noun][language]}
      </FoldSummary>
      <RowsTable
        caption={words.data.fieldsOf(nounLabels[noun][language])}
        columns={[words.data.field, words.data.meaning, words.data.extent]}
      >
        {rows.map(({ name, scope }) => (
          <Row
            key={name}
            heading={<code className="text-[0.9375rem]">{name}</code>}
            cells={[
              labels[name]?.[language],
              scope === "shared" ? words.data.sharedField : words.data.languageField,
            ]}
          />
        ))}
      </RowsTable>
    </details>
  );
}

export function FieldList({ reader }: { readonly reader: Reader }) {
  return (Object.keys(fieldsOf) as Noun[]).map((noun) => (
    <NounFields key={noun} noun={noun} reader={reader} />
  ));
}
