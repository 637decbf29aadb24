/** How far the parts of a record are, grouped by state: "Live: facts, English, French". */
import type { PartState } from "@entente/api/record/view";
import type { Language } from "@entente/domain/languages";
import { colon } from "@/lib/colon.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";

type Shown = Pick<PartState, "part" | "state">;

type Props = {
  readonly parts: readonly Shown[];
  readonly language: Language;
  readonly words: Pick<DeskReader["words"]["records"], "states" | "facts" | "everyPart">;
};

// What asks for work stands first.
const order: readonly PartState["state"][] = [
  "in-review",
  "scheduled",
  "live-with-changes",
  "never-published",
  "withdrawn",
  "live",
  "missing",
];

export function PartStates({ parts, language, words }: Props) {
  const nameOfPart = ({ part }: Shown) => (part === "shared" ? words.facts : nameOf(part, language));
  const groups = order
    .map((state) => ({ state, of: parts.filter((part) => part.state === state) }))
    .filter(({ of }) => of.length > 0);
  return (
    <ul>
      {groups.map(({ state, of }) => (
        <li key={state} className={state === "missing" ? "text-muted" : undefined}>
          <span className={state === "live" ? undefined : "font-semibold"}>{words.states[state]}</span>
          {colon(language)}
          {of.length === parts.length ? words.everyPart : of.map(nameOfPart).join(", ")}
        </li>
      ))}
    </ul>
  );
}
