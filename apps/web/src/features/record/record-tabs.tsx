/** The pages of one record, as tabs. A page that stands beside the others adds its line here. */
import type { Language } from "@entente/domain/languages";
import { type RecordTab, recordWords } from "@/messages/desk/record.ts";

/** Where each page stands below the address of the record, in the order of the tabs. */
const pages: readonly (readonly [RecordTab, string])[] = [
  ["edit", ""],
  ["preview", "/preview"],
  ["publish", "/publish"],
  ["review", "/review"],
  ["translate", "/translate"],
  ["history", "/history"],
];

type Props = { readonly recordId: string; readonly current: RecordTab; readonly language: Language };

export function RecordTabs({ recordId, current, language }: Props) {
  const words = recordWords[language];
  return (
    <nav aria-label={words.tabsLabel} className="border-line mb-8 border-b">
      <ul className="flex flex-wrap gap-x-7">
        {pages.map(([tab, below]) => (
          <li key={tab}>
            <a
              href={`/desk/records/${recordId}${below}`}
              aria-current={tab === current ? "page" : undefined}
              className="hover:text-accent aria-[current]:border-accent -mb-px inline-block border-b-2 border-transparent py-2.5 no-underline aria-[current]:font-semibold"
            >
              {words.tabs[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
