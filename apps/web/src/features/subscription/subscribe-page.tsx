/** Follows a page or a search by mail: one field, and what is kept. Works without script. */
import type { Followed } from "@entente/api/subscription/view";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import { TextField } from "@entente/ui/text-field";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { subscriptionWordsIn } from "@/messages/subscription.ts";

export type SubscribeProblem = "malformed" | "too-often";

type Props = {
  readonly followed: Followed;
  /** How the address of this page names it. */
  readonly query: { readonly to: string } | { readonly search: string };
  readonly problem: SubscribeProblem | null;
  readonly reader: Reader;
};

export function SubscribePage({ followed, query, problem, reader }: Props) {
  const { language } = reader;
  const words = subscriptionWordsIn(language);
  const [name, value] = Object.entries(query)[0] ?? ["search", ""];
  const asked = name === "to" ? `?to=${value}` : value === "" ? "" : `?${value}`;
  const lead = (
    <>
      {words.lead} <a href={inLanguage(language, followed.path as `/${string}`)}>{followed.name}</a>.
    </>
  );
  return (
    <PageFrame reader={reader} path="/subscribe" query={asked}>
      <PageTitle title={words.title} lead={lead} />
      <div className="max-w-[65ch] space-y-12">
        <form action="/api/subscription/ask" method="post" className="max-w-md space-y-5">
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name={name} value={value} />
          <TextField
            id="email"
            type="email"
            label={words.email}
            help={words.help}
            error={problem ? words.problems[problem] : undefined}
            autoComplete="email"
            maxLength={254}
            required
          />
          <button type="submit" className="bg-accent text-paper cursor-pointer px-5 py-2 font-medium">
            {words.button}
          </button>
        </form>
        <Section id="kept" heading={words.kept}>
          <ul className="prose list-none space-y-2">
            {words.keptText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      </div>
    </PageFrame>
  );
}
