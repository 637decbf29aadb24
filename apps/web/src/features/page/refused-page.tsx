/** What stands at an address whose parts cannot be read: what is wrong with each, and what would be right. */
import { PageTitle } from "@entente/ui/page-title";
import type { PagePath } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";

export type RefusedPart<Rule extends string> = {
  readonly key: string;
  readonly rule: Rule;
  readonly valid: readonly string[];
};

type Props<Rule extends string> = {
  readonly problems: readonly RefusedPart<Rule>[];
  readonly words: {
    readonly refused: string;
    readonly refusedLead: string;
    /** Before what would be right. */
    readonly valid: string;
    readonly rules: Readonly<Record<Rule, string>>;
  };
  /** Where the question can be asked anew. */
  readonly back: { readonly address: string; readonly name: string };
  readonly path: PagePath;
  readonly reader: Reader;
};

export function RefusedPage<Rule extends string>({ problems, words, back, path, reader }: Props<Rule>) {
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle eyebrow="400" title={words.refused} lead={words.refusedLead} />
      <ul className="max-w-[65ch] space-y-6">
        {problems.slice(0, 12).map(({ key, rule, valid }) => (
          <li key={key} className="border-line border-t pt-4">
            <p>
              <code className="font-semibold">{key.slice(0, 40)}</code>
              {colon(reader.language)}
              {words.rules[rule]}
            </p>
            {valid.length > 0 ? (
              <p className="text-muted mt-1 text-sm">
                {words.valid} {valid.join(", ")}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <a href={back.address}>{back.name}</a>
      </p>
    </PageFrame>
  );
}
