"use client";
/** What fits the words that are being typed: parts of the desk at once, records and people as soon as they are found. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import type { DeskPart } from "@/lib/desk/parts.ts";

export type Suggestion = { readonly href: string; readonly name: string; readonly small: string };

export type Search = {
  readonly language: Language;
  readonly parts: readonly DeskPart[];
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** Set for those who look after accounts. */
  readonly people: boolean;
  readonly words: { readonly pages: string; readonly people: string };
};

async function find(query: string, { language, kinds, people, words }: Search): Promise<Suggestion[]> {
  const [records, persons] = await Promise.all([
    desk.record.find.query({ query, language, kinds: [], limit: 8 }),
    people ? desk.people.list.query({ language, search: query }) : [],
  ]);
  return [
    ...records.map(({ id, kind, name, acronym }) => ({
      href: `/desk/records/${id}`,
      name: acronym && acronym !== name ? `${name} (${acronym})` : name,
      small: kinds[kind],
    })),
    ...persons.slice(0, 4).map(({ id, name }) => ({ href: `/desk/people/${id}`, name, small: words.people })),
  ];
}

export function useSuggestions(query: string, search: Search): readonly Suggestion[] {
  const [found, setFound] = useState<{ query: string; suggestions: readonly Suggestion[] }>({
    query: "",
    suggestions: [],
  });
  const wanted = query.trim();
  useEffect(() => {
    if (wanted.length < 2) return;
    let overtaken = false;
    const pause = setTimeout(async () => {
      // Suggestions are a help: without them the form still searches.
      const suggestions = await find(wanted, search).catch(() => []);
      if (!overtaken) setFound({ query: wanted, suggestions });
    }, 120);
    return () => {
      overtaken = true;
      clearTimeout(pause);
    };
  }, [wanted, search]);
  if (wanted.length < 2) return [];
  const pages = search.parts
    .filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
    .map((part) => ({ ...part, small: search.words.pages }));
  return [...pages, ...(found.query === wanted ? found.suggestions : [])];
}
