"use client";
/** The form of one record: what is missing, the language of its text, how saving stands, and its sections. */
import type { RecordView } from "@entente/api/record/view";
import type { ReferenceView } from "@entente/api/reference/view";
import type { DraftWords } from "@/messages/desk/draft.ts";
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { Others } from "../draft/others.tsx";
import { SaveLine } from "../draft/save-line.tsx";
import { type Account, DraftProvider } from "../draft/use-draft.tsx";
import { BesidePanel, BesideSwitch, useBeside } from "./beside.tsx";
import { FocusTarget } from "./focus-target.tsx";
import { type FormGiven, FormProvider, useTarget } from "./form-context.tsx";
import { FormSectionView } from "./form-section.tsx";
import { MissingList } from "./missing-list.tsx";
import { SectionNav } from "./section-nav.tsx";
import { TextLanguage } from "./text-language.tsx";
import { useDescribe } from "./use-describe.ts";

type Props = {
  readonly record: RecordView;
  readonly references: readonly ReferenceView[];
  readonly account: Account;
  readonly draftWords: DraftWords;
  readonly timeZone: string;
  /** What leads to the preview; its other words come with it. */
  readonly previewWords: Pick<PreviewWords, "title" | "beside" | "notBeside">;
  readonly given: FormGiven;
};

/** How saving stands, in the words of the form. */
function SavingLine() {
  const { goTo } = useTarget();
  return <SaveLine describe={useDescribe()} onShow={goTo} />;
}

/** Without the preview the sections stand beside the form; with it, above, until there is room for all three. */
const columns = {
  alone: "gap-x-14 lg:grid lg:grid-cols-[12rem_minmax(0,44rem)]",
  beside:
    "grid grid-cols-2 grid-rows-[auto_1fr] gap-x-10 2xl:grid-cols-[10rem_minmax(0,40rem)_minmax(0,1fr)] 2xl:grid-rows-1",
} as const;

export function RecordForm({
  record,
  references,
  account,
  draftWords,
  timeZone,
  previewWords,
  given,
}: Props) {
  const { beside, toggle } = useBeside();
  return (
    <DraftProvider
      initial={record}
      account={account}
      words={draftWords}
      language={given.reader}
      timeZone={timeZone}
    >
      <FormProvider given={given} references={references}>
        <div className="border-line bg-paper sticky top-0 z-10 mb-8 flex flex-wrap items-center justify-between gap-x-8 border-b py-1">
          <TextLanguage />
          <div className="flex flex-wrap items-center gap-x-6">
            <Others />
            <SavingLine />
            <BesideSwitch beside={beside} onToggle={toggle} words={previewWords} />
          </div>
        </div>
        <div className={columns[beside ? "beside" : "alone"]} data-beside={beside || undefined}>
          {beside ? <BesidePanel behind="form" /> : null}
          <div className="mb-8">
            <SectionNav inLine={beside} />
          </div>
          <div className="min-w-0 focus:outline-none" id="form" tabIndex={-1}>
            <MissingList />
            <div className="space-y-12">
              {given.form.sections.map((section) => (
                <FormSectionView key={section.key} section={section} />
              ))}
            </div>
          </div>
        </div>
        <FocusTarget />
      </FormProvider>
    </DraftProvider>
  );
}
