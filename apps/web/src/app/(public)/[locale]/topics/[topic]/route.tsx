/** The page of a topic. */
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { nearMatches } from "@/features/page/near-matches.ts";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";
import { TopicPage } from "@/features/topic/topic-page.tsx";
import { topicPath } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

type Place = { readonly locale: string; readonly topic: string };

const isTopic = (key: string): key is Topic => (topics.keys as readonly string[]).includes(key);

export const GET = publicPage<Place>(async ({ reader, params: { topic } }) => {
  const path = topicPath(topic);
  if (!isTopic(topic)) return missing(reader, path, await nearMatches(reader, [topic]));
  const { language } = reader;
  const { label, description } = topics.terms[topic];
  const title = label[language];
  const view = await register().topic.bySlug({ language, topic });
  return {
    head: pageHead({
      reader,
      path,
      feed: { path, name: title },
      title,
      description: description[language],
    }),
    body: <TopicPage topic={view} reader={reader} />,
  };
});
