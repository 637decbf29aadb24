/** The names by which other registers know the same thing. */
import type { EntryView } from "@entente/api/entry/view";
import { addressOf, identifierSchemes } from "@entente/domain/vocabulary/identifier-schemes";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Fact, Facts } from "@entente/ui/facts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly identifiers: EntryView["identifiers"]; readonly reader: Reader };

export const identifierAddress = ({ scheme, value, url }: EntryView["identifiers"][number]): string | null =>
  url ?? addressOf(scheme, value);

export function Identifiers({ identifiers, reader }: Props) {
  if (identifiers.length === 0) return null;
  return (
    <section aria-labelledby="identifiers">
      <h2 id="identifiers" className="border-ink border-b pb-2 text-xl">
        {reader.words.entry.identifiers}
      </h2>
      <Facts short>
        {identifiers.map((identifier) => {
          const address = identifierAddress(identifier);
          return (
            <Fact key={identifier.id} term={labelOf(identifierSchemes, identifier.scheme, reader.language)}>
              {address ? <a href={address}>{identifier.value}</a> : identifier.value}
            </Fact>
          );
        })}
      </Facts>
    </section>
  );
}
