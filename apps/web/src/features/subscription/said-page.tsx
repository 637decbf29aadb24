/** What was done, after a form of somebody who follows something. */
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

export const said = ["asked", "confirmed", "stopped", "gone", "unknown"] as const;
export type Said = (typeof said)[number];

export function wordsOf(outcome: Said, reader: Reader): { readonly title: string; readonly lead: string } {
  const words = subscriptionWordsIn(reader.language);
  if (outcome === "asked") return { title: words.asked, lead: words.askedText };
  if (outcome === "unknown") return { title: words.problems.unknown, lead: "" };
  return words[outcome];
}

type Props = {
  readonly outcome: Said;
  /** Of what was confirmed, the token that ends it again. */
  readonly token: string;
  readonly reader: Reader;
};

export function SubscriptionSaidPage({ outcome, token, reader }: Props) {
  const { title, lead } = wordsOf(outcome, reader);
  return (
    <PageFrame reader={reader} path={`/subscribe/${outcome}`}>
      <PageTitle title={title} lead={lead} />
      {outcome === "confirmed" && token !== "" ? (
        <p className="mb-4">
          <a href={`${inLanguage(reader.language, "/subscribe/stop")}?token=${token}`} rel="nofollow">
            {subscriptionWordsIn(reader.language).stop.title}
          </a>
        </p>
      ) : null}
      <p>
        <a href={inLanguage(reader.language, "")}>{reader.words.withdrawn.back}</a>
      </p>
    </PageFrame>
  );
}
