/** A page of text. A former address leads to the present one. */
import type { PageView } from "@entente/api/page/view";
import { pageAtAddress } from "@/features/page/page-at-address.tsx";
import { TextPage } from "@/features/page/text-page.tsx";
import { pagePath } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

export const GET = pageAtAddress<PageView>({
  segments: ["pages"],
  kind: "page",
  lookUp: (asked) => register().page.bySlug(asked),
  pathOf: pagePath,
  needsText: true,
  head: ({ title, text }, { words }) => ({
    title: title.text,
    description: text?.summary ?? words.missing.languageTitle,
  }),
  draw: (page, reader) => <TextPage page={page} reader={reader} />,
});
