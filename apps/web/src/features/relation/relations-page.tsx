/** How a record hangs together with others: a picture two steps out, and the same as lists. */
import { nearEach, nearOnPage } from "@entente/api/relation/page-size";
import type { Around } from "@entente/api/relation/view";
import { printNumber } from "@entente/domain/dates/print";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { TakeAlong } from "@/features/picture/take-along.tsx";
import { WidePicture } from "@/features/picture/wide-picture.tsx";
import { ResultPages } from "@/features/search/result-pages.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { pagePalette } from "@/lib/pictures/palette.ts";
import type { Reader } from "@/lib/reader.ts";
import { relationsWordsIn } from "@/messages/relations.ts";
import { NestedList } from "./nested-list.tsx";
import { relationsPicture } from "./picture.tsx";
import { addressAround, wholeName } from "./told.ts";

type Props = {
  readonly around: Around;
  /** Of the record, below its language. */
  readonly path: PagePath;
  readonly page: number;
  readonly reader: Reader;
};

const queryOf = (page: number) => (page > 1 ? `?page=${page}` : "");

function Picture({ around, path, page, reader }: Props) {
  const { language } = reader;
  const words = relationsWordsIn(language);
  const { drawn, width, height, description, draw } = relationsPicture(around, reader);
  const number = (value: number) => printNumber(value, language);
  const allNear = drawn.near.length === around.total;
  const allFar = drawn.far.length === drawn.farTotal;
  const more = around.near.some(({ near, total }) => total > near.length);
  return (
    <div className="space-y-3">
      <WidePicture
        language={language}
        label={words.scroll}
        description={description}
        width={width}
        height={height}
      >
        {draw(pagePalette, "")}
      </WidePicture>
      <p className="text-muted max-w-[65ch] text-sm">
        {allNear && allFar ? `${words.drawnAll} ` : null}
        {allNear ? null : `${words.drawn(number(drawn.near.length), number(around.total))} `}
        {allFar ? null : `${words.drawnFar(number(drawn.far.length), number(drawn.farTotal))} `}
        {more ? words.moreFurther(nearEach) : null}
      </p>
      <TakeAlong language={language} path={`${inLanguage(language, path)}/relations`} query={queryOf(page)} />
    </div>
  );
}

export function RelationsPage({ around, path, page, reader }: Props) {
  const { language } = reader;
  const words = relationsWordsIn(language);
  const name = wholeName(around.from);
  const lang = around.from.name.language === language ? undefined : around.from.name.language;
  const number = (value: number) => printNumber(value, language);
  const first = (page - 1) * nearOnPage + 1;
  return (
    <PageFrame reader={reader} path={`${path}/relations`} query={queryOf(page)}>
      <PageTitle
        eyebrow={words.title}
        title={name}
        lang={lang}
        lead={words.lead(around.from.acronym ?? name)}
      />
      <p className="no-print mb-6">
        <a href={inLanguage(language, path)}>{words.back(around.from.acronym ?? name)}</a>
      </p>
      {around.near.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Picture around={around} path={path} page={page} reader={reader} />
          <div className="mt-10">
            <Section id="list" heading={words.list}>
              {around.total > nearOnPage ? (
                <p className="text-muted mb-2 text-sm">
                  {words.listed(number(first), number(first + around.near.length - 1), number(around.total))}
                </p>
              ) : null}
              <NestedList around={around} reader={reader} />
              <ResultPages
                language={language}
                page={page}
                total={around.total}
                pageSize={nearOnPage}
                addressOf={(at) => addressAround(around.from, reader, at) ?? ""}
              />
            </Section>
          </div>
        </>
      )}
    </PageFrame>
  );
}
