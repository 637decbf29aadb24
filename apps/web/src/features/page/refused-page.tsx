/** What stands at an address whose parts cannot be read: what is wrong with each, and what would be right. */
import { PageTitle } from "@entente/ui/page-title";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";

export type RefusedPart<Rule extends string> = {
  readonly key: string;
  readonly rule: Rule;
  readonly valid: readonly string[];
};

export type Refused<Rule extends string> = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly problems: readonly RefusedPart<Rule>[];
  readonly words: {
    readonly refused: string;
    readonly refusedLead: string;
    readonly startAgain: string;
  };
  /** How each rule is said, and what stands before what would be right. */
  readonly told: { readonly valid: string; readonly rules: Readonly<Record<Rule, string>> };
  /** Where the question can be asked anew: at the same path where nothing is given. */
  readonly again?: PagePath;
};

export function RefusedPage<Rule extends string>({
  reader,
  path,
  problems,
  words,
  told,
  again = path,
}: Refused<Rule>) {
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle eyebrow="400" title={words.refused} lead={words.refusedLead} />
      <ul className="max-w-[65ch] space-y-6">
        {problems.slice(0, 12).map(({ key, rule, valid }) => (
          <li key={key} className="border-line border-t pt-4">
            <p>
              <code className="font-semibold">{key.slice(0, 40)}</code>
              {colon(reader.language)}
              {told.rules[rule]}
            </p>
            {valid.length > 0 ? (
              <p className="text-muted mt-1 text-sm">
                {told.valid} {valid.join(", ")}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <a href={inLanguage(reader.language, again)}>{words.startAgain}</a>
      </p>
    </PageFrame>
  );
}
