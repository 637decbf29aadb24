/** What a link of a mail opens (/subscribe/confirm, /subscribe/stop), and what was done (/subscribe/asked …). */
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";
import { SubscriptionActPage } from "@/features/subscription/act-page.tsx";
import { type Said, SubscriptionSaidPage, said, wordsOf } from "@/features/subscription/said-page.tsx";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

type Place = { readonly locale: string; readonly step: string };

const isSaid = (step: string): step is Said => (said as readonly string[]).includes(step);
const isAct = (step: string): step is "confirm" | "stop" => step === "confirm" || step === "stop";

export const GET = publicPage<Place>(async ({ reader, params: { step }, query: { token } }) => {
  const path = `/subscribe/${step}` as const;
  const given = typeof token === "string" && /^[\w.-]{1,100}$/.test(token) ? token : "";
  const headOf = ({ title, lead }: { readonly title: string; readonly lead: string }) =>
    pageHead({ reader, path, title, description: lead, hidden: true });
  if (isSaid(step)) {
    return {
      head: headOf(wordsOf(step, reader)),
      body: <SubscriptionSaidPage outcome={step} token={given} reader={reader} />,
    };
  }
  if (!isAct(step)) return missing(reader, path, []);
  return {
    head: headOf(subscriptionWordsIn(reader.language)[step]),
    body: <SubscriptionActPage act={step} token={given} reader={reader} />,
  };
});
