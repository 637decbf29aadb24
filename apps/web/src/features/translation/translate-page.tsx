/** One record side by side: which two languages, the note for translators, and every field. */
import type { RecordView } from "@entente/api/record/view";
import type { SideBySide } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import type { Staff } from "@/lib/desk/visitor.ts";
import { nameOf } from "@/lib/languages.ts";
import { draftWords } from "@/messages/desk/draft.ts";
import { proseWords } from "@/messages/desk/prose.ts";
import { matrixWords, translateWords } from "@/messages/desk/translate.ts";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { TranslateForm } from "./edit/translate-form.tsx";
import { exchangeAddress } from "./exchange-address.ts";

type Props = {
  readonly record: RecordView;
  readonly pair: SideBySide;
  readonly person: Staff;
  readonly reader: DeskReader;
};

export function TranslatePage({ record, pair, person: { actor }, reader }: Props) {
  const { language } = reader;
  const words = matrixWords[language];
  const at = `/desk/records/${record.id}/translate`;
  const choice = (
    label: string,
    of: readonly Language[],
    chosen: Language,
    href: (of: Language) => string,
  ) => (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-4">
      <span className="text-muted text-sm">{label}</span>
      {of.map((one) => (
        <a
          key={one}
          href={href(one)}
          aria-current={one === chosen ? "true" : undefined}
          className="py-1 no-underline hover:underline aria-[current]:font-semibold"
        >
          {nameOf(one, language)}
        </a>
      ))}
    </nav>
  );
  return (
    <>
      <div className="mb-6 flex flex-wrap gap-x-12 gap-y-2">
        {choice(words.from, pair.sources, pair.from, (one) => `${at}/${pair.language}?from=${one}`)}
        {choice(words.into, reader.institute.languages, pair.language, (one) => `${at}/${one}`)}
        <a
          href={`${exchangeAddress}?${new URLSearchParams({ record: record.id, from: pair.from, into: pair.language, which: "all" })}`}
          className="py-1"
        >
          {xliffWords[language].linkOfRecord}
        </a>
      </div>
      {pair.translatorNote ? (
        <div className="mb-8">
          <Notice>
            <p className="text-sm font-medium">{words.noteForTranslators}</p>
            <p lang={pair.from}>{pair.translatorNote}</p>
          </Notice>
        </div>
      ) : null}
      {pair.sources.length === 0 ? (
        <p>{words.noSource}</p>
      ) : (
        <TranslateForm
          record={record}
          pair={pair}
          account={{ id: actor.accountId, name: actor.name }}
          reader={language}
          timeZone={reader.institute.timeZone}
          draftWords={draftWords[language]}
          proseWords={proseWords[language]}
          words={translateWords[language]}
        />
      )}
    </>
  );
}
