/** The acts of one party, oldest first, each with its date. */
import type { PartyView } from "@entente/api/entry/view";
import { printDate } from "@entente/domain/dates/print";
import { confidences } from "@entente/domain/vocabulary/confidences";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly acts: PartyView["acts"]; readonly reader: Reader };

export function Acts({ acts, reader }: Props) {
  const { language } = reader;
  return (
    <ul>
      {acts.map((act) => (
        <li key={act.id} className="first-letter:uppercase">
          {labelOf(participationActs, act.act, language)}
          {act.on ? (
            <>
              {"\u00a0· "}
              <span className="whitespace-nowrap">{printDate(act.on, language)}</span>
            </>
          ) : null}
          {act.confidence === "high" ? "" : ` (${labelOf(confidences, act.confidence, language)})`}
          {act.note ? <span className="text-muted"> {act.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
