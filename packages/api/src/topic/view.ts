/** What a visitor reads of a topic: the entries that deal with it. */
import { topics } from "@entente/domain/vocabulary/topics";
import { z } from "zod";
import { groupedCardsView } from "../entry/view.ts";

export const topicView = groupedCardsView.extend({ topic: z.enum(topics.keys) });
export const topicCardView = z.object({ topic: z.enum(topics.keys), entryCount: z.int() });

export type TopicView = z.infer<typeof topicView>;
export type TopicCard = z.infer<typeof topicCardView>;
