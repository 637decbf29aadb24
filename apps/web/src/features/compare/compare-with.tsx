/** From the page of a country to that country beside the register's own, or beside the European Union. */
import { type PartyCode, partyName } from "@entente/domain/countries/countries";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { compareAddress } from "./compare-address.ts";

export function CompareWith({ code, reader }: { readonly code: PartyCode; readonly reader: Reader }) {
  const { language, institute } = reader;
  const other = code === institute.country ? "EU" : institute.country;
  const asked = { of: "countries", countries: [code, other], differences: false, page: 1 } as const;
  return (
    <p className="no-print mb-8">
      <a href={compareAddress(language, asked)} rel="nofollow">
        {compareWordsIn(language).sideBySide(partyName(other, language))}
      </a>
    </p>
  );
}
