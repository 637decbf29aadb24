/** Every record within somebody's scope, and where a new one begins. */
import { partStates } from "@entente/api/record/view";
import { staffCaller } from "@entente/api/staff-caller";
import { recordKinds } from "@entente/domain/record/nouns";
import { ButtonLink } from "@entente/ui/button-link";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { Paging } from "@/features/home-desk/paging.tsx";
import { FindInList, type ListAsked } from "@/features/record/find-in-list.tsx";
import { RecordList } from "@/features/record/record-list.tsx";
import { pageNumber } from "@/lib/desk/page-number.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { createWordsIn } from "@/messages/desk/create.ts";
import { startWords } from "@/messages/desk/start.ts";
import { trashWords } from "@/messages/desk/trash.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: startWords[(await deskReader()).language].allRecords,
});

const newKinds = ["entry", "person", "unit", "page"] as const;
const perPage = 100;

const addressOf = ({ kind, state, mine }: ListAsked, page: number) =>
  `/desk/records?${new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(mine ? { mine: "1" } : {}),
    page: String(page),
  })}`;

export default async function Records({ searchParams }: Props) {
  const { actor } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const parameters = await searchParams;
  const asked = {
    kind: recordKinds.find((kind) => kind === parameters.kind),
    state: partStates.find((state) => state === parameters.state),
    mine: parameters.mine === "1",
  };
  const page = pageNumber(parameters.page);
  const { records, total } = await staffCaller(actor).record.list({
    ...asked,
    language,
    skip: (page - 1) * perPage,
    take: perPage,
  });
  const { newRecord } = createWordsIn(language);
  const trash = trashWords[language];
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={startWords[language].allRecords} />
      {parameters.done === "trashed" ? (
        <div role="status" className="mb-10">
          <Notice>
            {trash.thrown} <a href="/desk/trash">{trash.title}</a>
          </Notice>
        </div>
      ) : null}
      <ul className="mb-10 flex flex-wrap items-center gap-3">
        {newKinds.map((kind) => (
          <li key={kind}>
            <ButtonLink href={`/desk/records/new?kind=${kind}`}>{newRecord[kind]}</ButtonLink>
          </li>
        ))}
        <li className="sm:pl-3">
          <a href="/desk/trash" className="inline-block py-2">
            {trash.title}
          </a>
        </li>
      </ul>
      <FindInList asked={asked} reader={reader} />
      <RecordList records={records} reader={reader} />
      <Paging
        words={startWords[language]}
        page={page}
        last={Math.ceil(total / perPage)}
        addressOf={(number) => addressOf(asked, number)}
      />
    </>
  );
}
