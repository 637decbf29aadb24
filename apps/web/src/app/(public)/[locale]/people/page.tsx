/** Everybody who holds or held a post. */
import type { Metadata } from "next";
import { pageMetadata } from "@/features/page/metadata.ts";
import { PeoplePage } from "@/features/person/people-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, lead } = reader.words.person;
  return pageMetadata({ reader, path: "/people", title, description: lead });
}

export default async function Page({ params }: Props) {
  const reader = await readerOf((await params).locale);
  return <PeoplePage people={await register().person.list({ language: reader.language })} reader={reader} />;
}
