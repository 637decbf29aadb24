/** What changed on a page, as a feed: /treaties/cbd.atom, /topics/biodiversity.atom, /units/od-nature.atom. */

import { feedReader, noFeed } from "@/features/changes/feed/answer.ts";
import { feedOfPage } from "@/features/changes/feed/of-page.ts";
import { fileAnswer } from "@/lib/file-answer.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string; segment: string; slug: string }> };

export const GET = fileAnswer(async (_request, { params }: Address) => {
  const { locale, segment, slug } = await params;
  const reader = await feedReader(locale);
  return reader ? feedOfPage(segment, slug, reader) : noFeed();
});
