/** What the kinds of what a search finds are called. */
import type { Suggestion } from "@entente/api/search/suggestions";
import type { Language } from "@entente/domain/languages";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { messagesIn } from "@/messages/messages.ts";

export function kindNames(language: Language): Readonly<Record<Suggestion["kind"], string>> {
  const { person, unit, page, country, topic } = messagesIn(language).search.kinds;
  const { treaty, body, network } = entryKinds.terms;
  return {
    treaty: treaty.label[language],
    body: body.label[language],
    network: network.label[language],
    person,
    unit,
    page,
    country,
    topic,
  };
}
