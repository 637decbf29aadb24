/** What narrows the matrix: kind, unit, state and language. Works without script. */
import type { Matrix } from "@entente/api/translation/view";
import { languages } from "@entente/domain/languages";
import { recordKinds } from "@entente/domain/record/nouns";
import { fieldStates } from "@entente/domain/translation/field-state";
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";
import { matrixWords, translateWords } from "@/messages/desk/translate.ts";
import type { MatrixChoice } from "./matrix-choice.ts";

type Props = {
  readonly choice: MatrixChoice;
  readonly units: Matrix["units"];
  readonly reader: DeskReader;
};

export function MatrixFilters({ choice, units, reader: { language, words: desk } }: Props) {
  const words = matrixWords[language];
  const { states } = translateWords[language];
  return (
    <form
      method="get"
      className="mb-10 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]"
    >
      <SelectField
        id="kind"
        label={words.kind}
        options={[
          ...recordKinds.map((kind) => ({ value: kind, name: desk.records.kinds[kind] })),
          { value: "all", name: words.everyKind },
        ]}
        defaultValue={choice.kind ?? "all"}
      />
      <SelectField
        id="unit"
        label={words.unit}
        empty={words.everyUnit}
        options={units.map(({ id, name }) => ({ value: id, name }))}
        defaultValue={choice.unitId ?? ""}
      />
      <SelectField
        id="state"
        label={words.state}
        empty={words.everyState}
        options={fieldStates.map((state) => ({ value: state, name: states[state] }))}
        defaultValue={choice.state ?? ""}
      />
      <SelectField
        id="of"
        label={words.language}
        empty={words.anyLanguage}
        options={languages.map((of) => ({ value: of, name: nameOf(of, language) }))}
        defaultValue={choice.of ?? ""}
      />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}
