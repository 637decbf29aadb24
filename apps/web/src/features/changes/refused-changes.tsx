/** What stands where an address of changes cannot be read: what is wrong, and what would be right. */
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { type ChangesWords, changesWordsIn } from "@/messages/changes.ts";

export type RefusedPart = {
  readonly key: string;
  readonly rule: keyof ChangesWords["rules"];
  readonly valid: readonly string[];
};

type Props = {
  readonly problems: readonly RefusedPart[];
  /** Where the question can be asked anew. */
  readonly back: { readonly address: string; readonly name: string };
  readonly path: PagePath;
  readonly reader: Reader;
};

export function RefusedChanges({ problems, back, path, reader }: Props) {
  const words = changesWordsIn(reader.language);
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
