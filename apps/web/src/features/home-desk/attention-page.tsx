/** The places of one kind that may need somebody's eye. Each leads into the field. */
import type { AttentionPage as Places } from "@entente/api/start/view";
import { printDate } from "@entente/domain/dates/print";
import { isLanguage } from "@entente/domain/languages";
import type { AttentionKind } from "@entente/domain/record/attention";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Paging } from "@/features/home-desk/paging.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { nameOf } from "@/lib/languages.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { startWords } from "@/messages/desk/start.ts";

type Place = Places["places"][number];
type Props = {
  readonly kind: AttentionKind;
  readonly places: Places;
  readonly page: number;
  readonly perPage: number;
  readonly reader: DeskReader;
};

/** Where in the form it is. */
function fieldOf(kind: AttentionKind, { noun, rowId, detail }: Place): string {
  if (kind === "translation-missing") return `text/${detail}/title`;
  return rowId ? `shared/${noun}/${rowId}` : "shared/confirmedOn";
}

const isPostType = (text: string): text is (typeof postTypes.keys)[number] =>
  (postTypes.keys as readonly string[]).includes(text);

export function AttentionPage({ kind, places, page, perPage, reader }: Props) {
  const { language } = reader;
  const words = startWords[language];
  const dated = places.places.some(({ since }) => since !== null);
  const detailOf = ({ noun, detail }: Place) => {
    if (isLanguage(detail)) return nameOf(detail, language);
    return noun === "post" && isPostType(detail) ? labelOf(postTypes, detail, language) : detail;
  };
  return (
    <>
      <PageTitle eyebrow={words.attention} title={words.kinds[kind].name} lead={words.kinds[kind].why} />
      {places.total === 0 ? (
        <p>{words.allWell}</p>
      ) : (
        <RowsTable
          caption={fill(words.caption, { total: places.total })}
          columns={[words.record, words.place, ...(dated ? [words.since] : [])]}
        >
          {places.places.map((place) => (
            <Row
              key={`${place.recordId} ${place.rowId} ${place.detail}`}
              heading={
                <a href={`/desk/records/${place.recordId}#${fieldOf(kind, place)}`}>
                  {place.name || recordWords[language].nameless}
                </a>
              }
              cells={[
                detailOf(place),
                ...(dated ? [place.since ? printDate(place.since, language) : ""] : []),
              ]}
            />
          ))}
        </RowsTable>
      )}
      <Paging
        words={words}
        page={page}
        last={Math.ceil(places.total / perPage)}
        addressOf={(number) => `/desk/attention/${kind}?page=${number}`}
      />
    </>
  );
}
