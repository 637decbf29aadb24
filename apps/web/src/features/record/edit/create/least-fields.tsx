"use client";
/** The fields of a new record: its name, what kind it is, and the address proposed from its name. */
import type { RecordKind } from "@entente/domain/fields/field";
import { problemOf } from "@entente/domain/form/well-formed";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import type { CreateWords } from "@/messages/desk/create.ts";
import { type Least, proposedSlug } from "./least.ts";

type Props = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly least: Least;
  readonly onChange: (least: Least) => void;
  readonly words: CreateWords;
  /** Said where the name is missing; absent until the button was pressed. */
  readonly required?: string | undefined;
  /** Said of the address, where the register knows something about it. */
  readonly taken?: string | undefined;
};

export function LeastFields({ id, kind, least, onChange, words, required, taken }: Props) {
  const titled = kind === "entry" || kind === "page";
  const follows = least.slug === proposedSlug(least.name);
  const rename = (name: string) =>
    onChange({ ...least, name, slug: follows ? proposedSlug(name) : least.slug });
  const malformed = least.slug !== "" && problemOf({ type: "slug" }, least.slug) !== null;
  return (
    <div className="space-y-5">
      <TextField
        id={`${id}-name`}
        label={titled ? words.title : words.name}
        help={titled || kind === "unit" ? words.titleHelp : undefined}
        error={least.name.trim() === "" ? required : undefined}
        autoComplete="off"
        maxLength={160}
        value={least.name}
        onChange={(event) => rename(event.target.value)}
      />
      {kind === "entry" ? (
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            id={`${id}-kind`}
            label={words.kind}
            options={words.entryKinds}
            value={least.sort}
            onChange={(event) => onChange({ ...least, sort: event.target.value })}
          />
          <SelectField
            id={`${id}-subtype`}
            label={words.subtype}
            options={words.entrySubtypes}
            empty={words.nothingChosen}
            value={least.subtype}
            onChange={(event) => onChange({ ...least, subtype: event.target.value })}
          />
        </div>
      ) : null}
      {kind === "unit" ? (
        <SelectField
          id={`${id}-kind`}
          label={words.kind}
          options={words.unitKinds}
          empty={words.nothingChosen}
          value={least.sort}
          onChange={(event) => onChange({ ...least, sort: event.target.value })}
        />
      ) : null}
      <TextField
        id={`${id}-slug`}
        label={words.slug}
        help={words.slugHelp}
        error={malformed ? words.slugProblem : taken}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={least.slug}
        onChange={(event) => onChange({ ...least, slug: event.target.value })}
      />
    </div>
  );
}
