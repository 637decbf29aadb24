/** All units. */
import type { Metadata } from "next";
import { pageMetadata } from "@/features/page/metadata.ts";
import { UnitsPage } from "@/features/unit/units-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, lead } = reader.words.unit;
  return pageMetadata({ reader, path: "/units", title, description: lead });
}

export default async function Page({ params }: Props) {
  const reader = await readerOf((await params).locale);
  return <UnitsPage units={await register().unit.list({ language: reader.language })} reader={reader} />;
}
