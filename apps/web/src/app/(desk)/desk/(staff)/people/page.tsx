/** The people who have an account, for administrators. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { PeopleList } from "@/features/people/people-list.tsx";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { peopleWords } from "@/messages/desk/people.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: peopleWords[(await deskReader()).language].title,
});

const sorts = ["name", "email", "role", "last-signed-in"] as const;

export default async function People({ searchParams }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const asked = await searchParams;
  const search = typeof asked.search === "string" ? asked.search.slice(0, 120) : "";
  const sort = sorts.find((one) => one === asked.sort) ?? "name";
  const people = await found(staffCaller(actor).people.list({ language: reader.language, search, sort }));
  return <PeopleList people={people} reader={reader} search={search} sort={sort} />;
}
