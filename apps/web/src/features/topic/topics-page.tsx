/** All topics. */
import type { TopicCard } from "@entente/api/topic/view";
import { topics } from "@entente/domain/vocabulary/topics";
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage, topicPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function TopicsPage({
  cards,
  reader,
}: {
  readonly cards: readonly TopicCard[];
  readonly reader: Reader;
}) {
  const { words, language } = reader;
  return (
    <PageFrame reader={reader} path="/topics">
      <PageTitle title={words.topic.title} lead={words.topic.lead} />
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {cards.map(({ topic, entryCount }) => (
          <li key={topic} className="border-line border-t py-4">
            <p className="font-display text-xl">
              <a href={inLanguage(language, topicPath(topic))}>{topics.terms[topic].label[language]}</a>
            </p>
            <p className="max-w-[52ch]">{topics.terms[topic].description[language]}</p>
            <p className="text-muted text-sm">{words.topic.entries(entryCount)}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
