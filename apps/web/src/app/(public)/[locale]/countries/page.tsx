/** All countries and organisations with acts in the register. */
import type { Metadata } from "next";
import { CountriesPage } from "@/features/country/countries-page.tsx";
import { pageMetadata } from "@/features/page/metadata.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, lead } = reader.words.country;
  return pageMetadata({ reader, path: "/countries", title, description: lead });
}

export default async function Page({ params }: Props) {
  const reader = await readerOf((await params).locale);
  return (
    <CountriesPage countries={await register().country.list({ language: reader.language })} reader={reader} />
  );
}
