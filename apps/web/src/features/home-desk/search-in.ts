/** What the search may find for somebody, as plain words for the browser. */
import { type Actor, may, wholeRegister } from "@entente/domain/access/authorize";
import { partsOf } from "@/lib/desk/parts.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { searchWords } from "@/messages/desk/search.ts";
import type { Search } from "./edit/use-suggestions.ts";

export function searchFor(actor: Actor, reader: DeskReader): Search {
  const { language } = reader;
  const { pages, people } = searchWords[language];
  return {
    language,
    parts: partsOf(actor, reader),
    kinds: recordWords[language].kinds,
    people: may(actor, "account.manage", wholeRegister),
    words: { pages, people },
  };
}
