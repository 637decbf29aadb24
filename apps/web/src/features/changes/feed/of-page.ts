/** The feed beside a page: of a topic, of a unit with all that it answers for, or of the versions of a record. */
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { laterAt } from "@/features/day/later.ts";
import { kindAt } from "@/features/page/kind-at.ts";
import { inLanguage, pathOf, topicPath, unitPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";
import { changesWith, everyChange, feedAt } from "../change-address.ts";
import { feedGone, feedMoved, feedResponse, noFeed } from "./answer.ts";
import { entryOfAct, entryOfLine } from "./entries.ts";

const isTopic = (key: string): key is Topic => (topics.keys as readonly string[]).includes(key);

async function feedOfTopic(topic: string, reader: Reader): Promise<Response> {
  const { language } = reader;
  if (!isTopic(topic)) return noFeed();
  const answer = await register().changes.feed({ ...everyChange(language), topic });
  if (answer.outcome === "unknown") return noFeed();
  const { acts, begun } = answer;
  return feedResponse(
    {
      what: `topics/${topic}`,
      name: topics.terms[topic].label[language],
      self: feedAt(language, topicPath(topic)),
      page: changesWith(language, "topic", topic),
      begun,
      entries: acts.map((act) => entryOfAct(act, begun, reader)),
    },
    reader,
  );
}

/** Null where there is no such unit now; what became of it is asked as of any record. */
async function feedOfUnit(slug: string, reader: Reader): Promise<Response | null> {
  const { language } = reader;
  const answer = await register().changes.feed({ ...everyChange(language), unit: slug });
  if (answer.outcome === "unknown" || !answer.unit) return null;
  const { acts, begun, unit } = answer;
  return feedResponse(
    {
      what: `units/${unit.id}`,
      name: unit.name.text,
      self: feedAt(language, unitPath({ slug })),
      page: changesWith(language, "unit", slug),
      begun,
      entries: acts.map((act) => entryOfAct(act, begun, reader)),
    },
    reader,
  );
}

async function feedOfRecord(segment: string, slug: string, reader: Reader): Promise<Response> {
  const { language } = reader;
  const kind = kindAt(segment);
  if (!kind) return noFeed();
  const answer = await register().changes.feedOfRecord({ language, kind, slug });
  if (answer.outcome === "withdrawn") return feedGone(reader);
  if (answer.outcome === "missing") {
    // An address that a record got later leads to the one that it had on the day.
    const later = await laterAt({ day: reader.day, language, kind, slug });
    return later?.place ? feedMoved(feedAt(language, later.place)) : noFeed();
  }
  if (answer.outcome === "moved") return feedMoved(feedAt(language, pathOf(answer.segment, answer.slug)));
  const { record, lines, begun } = answer.record;
  const path = pathOf(record.segment, record.slug);
  if (path !== pathOf(segment, slug)) return feedMoved(feedAt(language, path));
  return feedResponse(
    {
      what: `records/${record.id}`,
      name: record.name.text,
      self: feedAt(language, path),
      page: inLanguage(language, path),
      begun,
      entries: lines.map((line) => entryOfLine(line, begun, reader)),
    },
    reader,
  );
}

export async function feedOfPage(segment: string, slug: string, reader: Reader): Promise<Response> {
  if (segment === "topics") return feedOfTopic(slug, reader);
  if (!isSlug(slug)) return noFeed();
  const ofUnit = segment === "units" ? await feedOfUnit(slug, reader) : null;
  return ofUnit ?? feedOfRecord(segment, slug, reader);
}
