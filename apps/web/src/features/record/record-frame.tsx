/** What every page of one record stands in: what it is, its name, how far its parts are, and its tabs. */
import type { RecordView } from "@entente/api/record/view";
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { type RecordTab, recordWords } from "@/messages/desk/record.ts";
import { PartStatesNow } from "./edit/part-states-now.tsx";
import { recordName } from "./record-name.ts";
import { RecordTabs } from "./record-tabs.tsx";

type Props = {
  readonly record: RecordView;
  readonly reader: DeskReader;
  /** The tab that is shown. */
  readonly tab: RecordTab;
  readonly children: ReactNode;
};

export function RecordFrame({ record, reader, tab, children }: Props) {
  const { language } = reader;
  const words = recordWords[language];
  const { states, toBeWithdrawn, facts, everyPart } = reader.words.records;
  const name = recordName(record, language);
  const lang = name?.lang === language ? undefined : name?.lang;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 pt-8 pb-6">
        <div className="min-w-0">
          <p className="text-accent mb-1 text-sm font-medium">{words.kinds[record.kind]}</p>
          <h1 lang={lang} className="max-w-[30ch] text-3xl hyphens-auto md:text-4xl">
            {name?.text ?? words.nameless}
          </h1>
        </div>
        <div className="text-sm">
          <PartStatesNow
            recordId={record.id}
            parts={record.parts}
            language={language}
            words={{ states, toBeWithdrawn, facts, everyPart }}
          />
        </div>
      </div>
      <RecordTabs recordId={record.id} current={tab} language={language} />
      {children}
    </>
  );
}
