/** How far the parts of a record are, grouped by state: "Live: facts, English, French". */
import type { PartState } from "@entente/api/record/view";
import type { Language } from "@entente/domain/languages";
import { colon } from "@/lib/colon.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";

type Shown = Pick<PartState, "part" | "state" | "does">;

type Props = {
  readonly parts: readonly Shown[];
  readonly language: Language;
  readonly words: Pick<DeskReader["words"]["records"], "states" | "toBeWithdrawn" | "facts" | "everyPart">;
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

const goes = ({ does }: Shown) => does === "withdraw";

export function PartStates({ parts, language, words }: Props) {
  const nameOfPart = ({ part }: Shown) => (part === "shared" ? words.facts : nameOf(part, language));
  const groups = order
    .flatMap((state) => [
      { state, said: words.states[state], of: parts.filter((part) => part.state === state && !goes(part)) },
      { state, said: words.toBeWithdrawn, of: parts.filter((part) => part.state === state && goes(part)) },
    ])
    .filter(({ of }) => of.length > 0);
  return (
    <ul>
      {groups.map(({ state, said, of }) => (
        <li key={said} className={state === "missing" ? "text-muted" : undefined}>
          <span className={state === "live" ? undefined : "font-semibold"}>{said}</span>
          {colon(language)}
          {of.length === parts.length ? words.everyPart : of.map(nameOfPart).join(", ")}
        </li>
      ))}
    </ul>
  );
}
