/**
 * A text on its public page. A claim stands in it with the value that it has today; beneath the text each is named
 * with its date, its source and the entry that it belongs to.
 */
import type { CitedClaim } from "@entente/api/claim/cited/view";
import { claimsIn } from "@entente/domain/prose/claims";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { figureText } from "@/features/entry/figure-text.ts";
import { SourceNote } from "@/features/entry/source-note.tsx";
import type { Reader } from "@/lib/reader.ts";
import { Prose } from "./prose.tsx";

type Props = {
  /** Names the text on its page. */
  readonly id: string;
  readonly text: string;
  readonly cited: readonly CitedClaim[];
  readonly reader: Reader;
  readonly below?: 1 | 2;
};

export function PublicProse({ id, text, cited, reader, below = 2 }: Props) {
  const ids = claimsIn(text);
  const shown = cited.filter((claim) => ids.includes(claim.id));
  const place = (claimId: string) => `${id}-${claimId}`;
  return (
    <>
      <Prose
        text={text}
        below={below}
        claim={(claimId, words) => {
          const claim = shown.find((one) => one.id === claimId);
          return claim ? <a href={`#${place(claimId)}`}>{figureText(claim, reader)}</a> : words;
        }}
      />
      {shown.length > 0 ? (
        <ul
          aria-label={reader.words.figure.inText}
          className="cite text-muted mt-4 max-w-[65ch] space-y-1 text-sm"
        >
          {shown.map((claim) => (
            <li key={claim.id} id={place(claim.id)}>
              <strong className="font-medium">{figureText(claim, reader)}</strong>
              {" · "}
              <EntryLink entry={claim.entry} reader={reader} />
              {". "}
              <SourceNote value={claim} reader={reader} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
