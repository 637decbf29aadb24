/** The page of a country. Its address is the ISO code in lower case. */
import { isPartyCode, partyName } from "@entente/domain/countries/countries";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { CountryPage } from "@/features/country/country-page.tsx";
import { missingMetadata, pageMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string; code: string }> };

const countryAt = cache(async (locale: string, address: string) => {
  const reader = await readerOf(locale);
  const code = address.toUpperCase();
  if (!isPartyCode(code)) return { reader, country: null };
  if (address !== address.toLowerCase()) permanentRedirect(inLanguage(reader.language, countryPath(code)));
  return { reader, country: await register().country.byCode({ language: reader.language, code }) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const { reader, country } = await countryAt(locale, code);
  if (!country) return missingMetadata(reader);
  const { words, language } = reader;
  return pageMetadata({
    reader,
    path: countryPath(country.code),
    title: partyName(country.code, language),
    description: `${partyName(country.code, language)}: ${words.country.entries(country.entries.length)}`,
  });
}

export default async function Page({ params }: Props) {
  const { locale, code } = await params;
  const { reader, country } = await countryAt(locale, code);
  if (country) return <CountryPage country={country} reader={reader} />;
  return <MissingPage reader={reader} path={countryPath(code)} near={await nearMatches(reader, [code])} />;
}
