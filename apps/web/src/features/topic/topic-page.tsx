/** The page of a topic: the entries that deal with it. */
import type { TopicView } from "@entente/api/topic/view";
import { topics } from "@entente/domain/vocabulary/topics";
import { PageTitle } from "@entente/ui/page-title";
import { changesWith, feedAt } from "@/features/changes/change-address.ts";
import { EntryGroup } from "@/features/home/entry-group.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { FeedLink } from "@/features/page/feed-link.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { FollowLink } from "@/features/subscription/follow-link.tsx";
import { entryPath, inLanguage, topicPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";

export function TopicPage({ topic, reader }: { readonly topic: TopicView; readonly reader: Reader }) {
  const { words, language, origin } = reader;
  const term = topics.terms[topic.topic];
  const path = topicPath(topic.topic);
  const changes = changesWordsIn(language);
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData
        node={{
          "@type": "DefinedTerm",
          name: term.label[language],
          description: term.description[language],
          url: `${origin}${inLanguage(language, path)}`,
          subjectOf: [...topic.treatiesAndBodies, ...topic.networks].map((entry) => ({
            "@type": entry.kind === "treaty" ? "Legislation" : "Organization",
            name: entry.title.text,
            url: `${origin}${inLanguage(language, entryPath(entry))}`,
          })),
        }}
      />
      <Breadcrumb reader={reader} steps={[{ path: "/topics", name: words.nav.topics }]} />
      <PageTitle
        eyebrow={words.topic.eyebrow}
        title={term.label[language]}
        lead={term.description[language]}
      />
      <p className="no-print flex flex-wrap items-center gap-x-6 gap-y-1">
        <a href={changesWith(language, "topic", topic.topic)} className="inline-block min-h-6">
          {changes.title}
        </a>
        <FeedLink href={feedAt(language, path)}>{changes.feedShort}</FeedLink>
      </p>
      <EntryGroup
        id="treaties-and-bodies"
        heading={words.nav.treatiesAndBodies}
        entries={topic.treatiesAndBodies}
        total={topic.totals.treatiesAndBodies}
        all={searchWith(language, { topic: [topic.topic], kind: ["treaty", "body"] })}
        reader={reader}
      />
      <EntryGroup
        id="networks"
        heading={words.nav.networks}
        entries={topic.networks}
        total={topic.totals.networks}
        all={searchWith(language, { topic: [topic.topic], kind: ["network"] })}
        reader={reader}
      />
      <FollowLink reader={reader} search={`topic=${topic.topic}`} />
    </PageFrame>
  );
}
