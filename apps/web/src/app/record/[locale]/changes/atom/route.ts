/** What changed in the register, or in what the address narrows it down to, as a feed. */

import { readChangesAsked } from "@entente/api/changes/asked";
import { changesAddress, changesFeed, changesQuery } from "@/features/changes/change-address.ts";
import { feedReader, feedRefused, feedResponse, noFeed } from "@/features/changes/feed/answer.ts";
import { entryOfAct } from "@/features/changes/feed/entries.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string }> };

export const GET = fileAnswer(async (request, { params }: Address) => {
  const reader = await feedReader((await params).locale);
  if (!reader) return noFeed();
  const query = new URL(request.url).searchParams;
  const given = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
  const read = readChangesAsked(reader.language, given);
  if (!read.ok) return feedRefused(read.problems, reader);
  const answer = await register().changes.feed(read.asked);
  if (answer.outcome === "unknown") return feedRefused(answer.problems, reader);
  const { acts, begun, entry, unit } = answer;
  const chosen = changesQuery(read.asked);
  return feedResponse(
    {
      what: `changes${chosen}`,
      name: entry?.name.text ?? unit?.name.text ?? null,
      self: changesFeed(read.asked),
      page: changesAddress(read.asked),
      begun,
      entries: acts.map((act) => entryOfAct(act, begun, reader)),
    },
    reader,
  );
});
