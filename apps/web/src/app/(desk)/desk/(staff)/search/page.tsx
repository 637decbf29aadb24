/** The full result of the desk's search. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { searchFor } from "@/features/home-desk/search-in.ts";
import { DeskSearchPage } from "@/features/home-desk/search-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { searchWords } from "@/messages/desk/search.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: searchWords[(await deskReader()).language].title,
});

export default async function Search({ searchParams }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 120) : "";
  const desk = staffCaller(actor);
  const { parts, people } = searchFor(actor, reader);
  const [records, persons] = query
    ? await Promise.all([
        desk.record.find({ query, language, kinds: [], limit: 20 }),
        people ? desk.people.list({ language, search: query }) : [],
      ])
    : [[], []];
  const fits = ({ name }: { readonly name: string }) =>
    query !== "" && name.toLowerCase().includes(query.toLowerCase());
  const { kinds, nameless } = recordWords[language];
  const found = {
    records: records.map(({ id, kind, name, acronym }) => ({
      key: id,
      href: `/desk/records/${id}`,
      name: name || nameless,
      small: [kinds[kind], ...(acronym ? [acronym] : [])].join(", "),
    })),
    people: persons
      .slice(0, 20)
      .map(({ id, name, email }) => ({ key: id, href: `/desk/people/${id}`, name, small: email })),
    pages: parts.filter(fits).map(({ href, name }) => ({ key: href, href, name, small: href })),
  };
  return <DeskSearchPage query={query} found={found} reader={reader} />;
}
