/** Topics through the entries that deal with them. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { orderOf } from "@entente/domain/vocabulary/vocabulary";
import type { PublicContext } from "../context.ts";
import { groupedCards } from "../entry/cards/queries.ts";
import type { InLanguage } from "../shared/inputs.ts";
import type { TopicCard, TopicView } from "./view.ts";

/** The topics that an entry deals with, in the order of the vocabulary. */
export async function topicCards(db: PublicClient): Promise<TopicCard[]> {
  const cards = await db.$queryRaw<TopicCard[]>`
    SELECT topic, count(*)::int AS "entryCount" FROM pub.entry, unnest(topics) AS topic GROUP BY topic`;
  return cards.sort((a, b) => orderOf(topics, a.topic) - orderOf(topics, b.topic));
}

/** One topic with its entries, as far as a page goes. */
export async function topicBySlug(
  ctx: PublicContext,
  { language, topic }: InLanguage & { readonly topic: Topic },
): Promise<TopicView> {
  return { topic, ...(await groupedCards(ctx, { language }, sql`e.topics @> ARRAY[${topic}]`)) };
}
