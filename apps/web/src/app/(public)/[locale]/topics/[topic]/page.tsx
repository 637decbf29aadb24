/** The page of a topic. */
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import type { Metadata } from "next";
import { missingMetadata, pageMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { TopicPage } from "@/features/topic/topic-page.tsx";
import { topicPath } from "@/lib/addresses.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string; topic: string }> };

const isTopic = (key: string): key is Topic => (topics.keys as readonly string[]).includes(key);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, topic } = await params;
  const reader = await readerOf(locale);
  if (!isTopic(topic)) return missingMetadata(reader);
  const { label, description } = topics.terms[topic];
  const { language } = reader;
  return pageMetadata({
    reader,
    path: topicPath(topic),
    feed: { path: topicPath(topic), name: label[language] },
    title: label[language],
    description: description[language],
  });
}

export default async function Page({ params }: Props) {
  const { locale, topic } = await params;
  const reader = await readerOf(locale);
  if (!isTopic(topic))
    return <MissingPage reader={reader} path={topicPath(topic)} near={await nearMatches(reader, [topic])} />;
  const view = await register().topic.bySlug({ language: reader.language, topic });
  return <TopicPage topic={view} reader={reader} />;
}
