/** What may not be true any more, counted by kind. Each count leads to its list. */
import type { StartView } from "@entente/api/start/view";
import { attentionKinds } from "@entente/domain/record/attention";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import type { StartWords } from "@/messages/desk/start.ts";

type Props = { readonly counts: StartView["attention"]; readonly words: StartWords };

export function AttentionCounts({ counts, words }: Props) {
  const found = attentionKinds.flatMap((kind) => counts.filter((one) => one.kind === kind));
  return (
    <Section id="attention" heading={words.attention}>
      {found.length === 0 ? (
        <p className="text-muted">{words.allWell}</p>
      ) : (
        <>
          <p className="text-muted mb-3 text-sm">{words.attentionLead}</p>
          <ul className="divide-line divide-y">
            {found.map(({ kind, places }) => (
              <li key={kind} className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline py-2.5">
                <span className="font-display text-2xl tabular-nums">{places}</span>
                <span>
                  <a href={`/desk/attention/${kind}`}>{words.kinds[kind].name}</a>
                  <Small>{words.kinds[kind].why}</Small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
