/** How to get the data of the register. */
import type { Metadata } from "next";
import { DataPage } from "@/features/data/data-page.tsx";
import { pageMetadata } from "@/features/page/metadata.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, lead } = reader.words.data;
  return pageMetadata({ reader, path: "/data", title, description: lead });
}

export default async function Page({ params }: Props) {
  const reader = await readerOf((await params).locale);
  const [example] = await register().entry.list({ language: reader.language });
  return <DataPage example={example} reader={reader} />;
}
