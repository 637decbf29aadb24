/** Texts go out to translators as files and come back: both forms, and what the last file would change. */
import { type FileProblem, fileProblems } from "@entente/api/translation/xliff/problem";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { matrixWords } from "@/messages/desk/translate.ts";
import { type XliffWords, xliffWords } from "@/messages/desk/xliff.ts";
import type { Report } from "./exchange-address.ts";
import { ExchangeReport, type NamedLine } from "./exchange-report.tsx";
import { type HandOutAsked, HandOutForm } from "./hand-out-form.tsx";
import { TakeInForm } from "./take-in-form.tsx";

type Props = {
  readonly asked: HandOutAsked;
  readonly report: Report | null;
  readonly lines: readonly NamedLine[];
  readonly trouble: string | undefined;
  /** Where in the file the trouble is. */
  readonly at: string | undefined;
  readonly token: string;
  readonly reader: DeskReader;
};

const isProblem = (trouble: string): trouble is FileProblem =>
  (fileProblems as readonly string[]).includes(trouble);

function placeIn(at: string | undefined, words: XliffWords): string {
  const [, element, what, line] = /^(<[\w-]{1,40}>), ([^,\s]{1,80}), (\d{1,9})$/.exec(at ?? "") ?? [];
  return element && what && line ? ` ${fill(words.back.at, { element, what, line })}` : "";
}

export function ExchangePage({ asked, report, lines, trouble = "", at, token, reader }: Props) {
  const { language } = reader;
  const words = xliffWords[language];
  const outTrouble = { nothing: words.out.nothing, "same-language": words.out.sameLanguage }[trouble];
  const backTrouble = { "no-file": words.back.noFile, "other-file": words.back.otherFile }[trouble];
  const problem = isProblem(trouble) ? `${words.back.problems[trouble]}${placeIn(at, words)}` : backTrouble;
  return (
    <>
      <PageTitle
        eyebrow={<a href="/desk/translations">{matrixWords[language].title}</a>}
        title={words.title}
        lead={words.lead}
      />
      <div className="space-y-14">
        {report ? <ExchangeReport report={report} lines={lines} reader={language} token={token} /> : null}
        <Section id="out" heading={words.out.heading}>
          <p role="status" className="text-accent mb-4 font-medium empty:hidden">
            {outTrouble}
          </p>
          <HandOutForm asked={asked} reader={language} />
        </Section>
        <Section id="back" heading={words.back.heading}>
          <TakeInForm reader={language} token={token} checked={null} error={problem} />
        </Section>
      </div>
    </>
  );
}
