/** What a link of a mail opens: a page with one button. To look at it changes nothing, because mail scanners look too. */
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import type { Reader } from "@/lib/reader.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

type Props = { readonly act: "confirm" | "stop"; readonly token: string; readonly reader: Reader };

export function SubscriptionActPage({ act, token, reader }: Props) {
  const { title, lead, button } = subscriptionWordsIn(reader.language)[act];
  return (
    <PageFrame reader={reader} path={`/subscribe/${act}`} query={`?token=${token}`}>
      <PageTitle title={title} lead={lead} />
      <form action={`/api/subscription/${act}`} method="post">
        <input type="hidden" name="language" value={reader.language} />
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="bg-accent text-paper cursor-pointer px-5 py-2 font-medium">
          {button}
        </button>
      </form>
    </PageFrame>
  );
}
