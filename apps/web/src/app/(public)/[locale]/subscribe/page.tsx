/** Follow by mail: /subscribe?to=treaties/cbd, or /subscribe?q=sea&topic=… for what a search finds. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/features/page/metadata.ts";
import { SubscribePage, type SubscribeProblem } from "@/features/subscription/subscribe-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const longest = 2000;
const problems: readonly SubscribeProblem[] = ["malformed", "too-often"];

function askedIn({ to, problem, ...parts }: Record<string, string | string[] | undefined>) {
  const pairs = Object.entries(parts).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  const search = new URLSearchParams(pairs).toString();
  return {
    to: typeof to === "string" ? to.slice(0, 300) : null,
    search,
    problem: problems.find((one) => one === problem) ?? null,
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const { title, help } = subscriptionWordsIn(reader.language);
  return pageMetadata({ reader, path: "/subscribe", title, description: help, hidden: true });
}

export default async function Page({ params, searchParams }: Props) {
  const reader = await readerOf((await params).locale);
  const { to, search, problem } = askedIn(await searchParams);
  if (search.length > longest) notFound();
  const { language } = reader;
  const followed = await register().subscription.followed({ language, to, search });
  if (!followed) notFound();
  const query = to === null ? { search: followed.what } : { to };
  return <SubscribePage followed={followed} query={query} problem={problem} reader={reader} />;
}
