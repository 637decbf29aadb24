/** What a link of a mail opens (/subscribe/confirm, /subscribe/stop), and what was done (/subscribe/asked …). */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/features/page/metadata.ts";
import { SubscriptionActPage } from "@/features/subscription/act-page.tsx";
import { type Said, SubscriptionSaidPage, said, wordsOf } from "@/features/subscription/said-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

type Props = {
  readonly params: Promise<{ locale: string; step: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const isSaid = (step: string): step is Said => (said as readonly string[]).includes(step);
const isAct = (step: string): step is "confirm" | "stop" => step === "confirm" || step === "stop";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, step } = await params;
  const reader = await readerOf(locale);
  if (!isSaid(step) && !isAct(step)) notFound();
  const { title, lead } = isSaid(step) ? wordsOf(step, reader) : subscriptionWordsIn(reader.language)[step];
  return pageMetadata({ reader, path: `/subscribe/${step}`, title, description: lead, hidden: true });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, step } = await params;
  const reader = await readerOf(locale);
  if (!isSaid(step) && !isAct(step)) notFound();
  const { token } = await searchParams;
  const given = typeof token === "string" && /^[\w.-]{1,100}$/.test(token) ? token : "";
  if (isSaid(step)) return <SubscriptionSaidPage outcome={step} token={given} reader={reader} />;
  return <SubscriptionActPage act={step} token={given} reader={reader} />;
}
