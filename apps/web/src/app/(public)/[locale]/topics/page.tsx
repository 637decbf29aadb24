/** All topics. */
import type { Metadata } from "next";
import { pageMetadata } from "@/features/page/metadata.ts";
import { TopicsPage } from "@/features/topic/topics-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, lead } = reader.words.topic;
  return pageMetadata({ reader, path: "/topics", title, description: lead });
}

export default async function Page({ params }: Props) {
  const reader = await readerOf((await params).locale);
  return <TopicsPage cards={await register().topic.list({ language: reader.language })} reader={reader} />;
}
