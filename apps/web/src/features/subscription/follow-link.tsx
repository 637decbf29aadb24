/** From any day, leads to the page on which this page, or what this search finds, is followed by mail from now on. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

type Props =
  | { readonly reader: Reader; readonly path: PagePath }
  | { readonly reader: Reader; readonly search: string };

export function FollowLink(props: Props) {
  const { language } = props.reader;
  const words = subscriptionWordsIn(language);
  const query = "path" in props ? `to=${props.path.slice(1)}` : props.search;
  return (
    <p className="no-print mt-4 text-sm">
      <a
        href={`${inLanguage(language, "/subscribe")}?${query}`}
        rel="nofollow"
        className="inline-block min-h-6"
      >
        {"path" in props ? words.followPage : words.followSearch}
      </a>
    </p>
  );
}
