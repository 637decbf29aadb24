/** The page of a country. Its address is the ISO code in lower case. */
import { isPartyCode, partyName } from "@entente/domain/countries/countries";
import { CountryPage } from "@/features/country/country-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

type Place = { readonly locale: string; readonly code: string };

export const GET = publicPage<Place>(async ({ reader, params: { code: address } }) => {
  const { language, words } = reader;
  const code = address.toUpperCase();
  if (!isPartyCode(code)) {
    return missing(reader, countryPath(address), await nearMatches(reader, [address]));
  }
  const path = countryPath(code);
  if (address !== address.toLowerCase()) return { movedTo: inLanguage(language, path) };
  const country = await register().country.byCode({ language, code });
  if (!country) return missing(reader, path, await nearMatches(reader, [code]));
  const title = partyName(code, language);
  const description = `${title}: ${words.country.entries(country.total)}`;
  return {
    head: pageHead({ reader, path, title, description }),
    body: <CountryPage country={country} reader={reader} />,
  };
});
