/** Follow by mail: /subscribe?to=treaties/cbd, or /subscribe?q=sea&topic=… for what a search finds. */
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage, type Query } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";
import { SubscribePage, type SubscribeProblem } from "@/features/subscription/subscribe-page.tsx";
import { register } from "@/lib/register.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

const longest = 2000;
const problems: readonly SubscribeProblem[] = ["malformed", "too-often"];

function askedIn({ to, problem, ...parts }: Query) {
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

export const GET = publicPage(async ({ reader, query: given }) => {
  const { language } = reader;
  const path = "/subscribe";
  const { to, search, problem } = askedIn(given);
  const followed =
    search.length > longest ? null : await register().subscription.followed({ language, to, search });
  if (!followed) return missing(reader, path, []);
  const { title, help } = subscriptionWordsIn(language);
  const query = to === null ? { search: followed.what } : { to };
  return {
    head: pageHead({ reader, path, title, description: help, hidden: true }),
    body: <SubscribePage followed={followed} query={query} problem={problem} reader={reader} />,
  };
});
