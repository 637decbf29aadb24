/** Two published versions of a page beside each other, word by word, chosen by two lists; works without script. */
import type { VersionsCompared } from "@entente/api/changes/view";
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { SelectField } from "@entente/ui/select-field";
import { ComparisonList } from "@/features/history/comparison-list.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { WordsText } from "@/features/page/words-text.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { comparedWordsIn } from "@/messages/compared-versions.ts";
import { compareForm, compareQuery, versionsPath } from "./change-address.ts";
import { partsListed } from "./said.ts";

type Props = { readonly compared: VersionsCompared; readonly path: PagePath; readonly reader: Reader };

export function VersionsComparedPage({ compared, path, reader }: Props) {
  const all = changesWordsIn(reader.language);
  const words = comparedWordsIn(reader.language);
  const { record, versions, from, to, comparisons, hidden } = compared;
  const options = versions
    .filter(({ readable }) => readable)
    .map(({ number, at }) => ({
      value: String(number),
      name: `${all.version(number)} – ${dayText(at, reader)}`,
    }));
  const count = comparisons.length;
  return (
    <PageFrame reader={reader} path={`${path}/compare` as PagePath} query={compareQuery(from, to)}>
      <Breadcrumb
        reader={reader}
        steps={[
          { path, name: record.name.text },
          { path: versionsPath(path), name: all.title },
        ]}
      />
      <PageTitle
        title={words.title}
        lead={
          <>
            <strong className="block font-medium">
              <WordsText words={record.name} reader={reader} />
            </strong>
            {words.lead}
          </>
        }
      />
      <form
        method="get"
        action={compareForm(reader.language, path)}
        className="no-print bg-sheet mb-8 grid items-end gap-4 p-5 sm:grid-cols-[1fr_1fr_auto]"
      >
        <SelectField id="from" label={words.from} options={options} defaultValue={String(from ?? "")} />
        <SelectField
          id="to"
          label={words.to}
          options={[{ value: "now", name: words.now }, ...options]}
          defaultValue={String(to)}
        />
        <Button type="submit">{words.button}</Button>
      </form>
      {hidden.length > 0 ? (
        <div className="mb-8">
          <Notice>
            <p>{words.hidden(partsListed(hidden, reader))}</p>
          </Notice>
        </div>
      ) : null}
      <p className="text-muted mb-6">
        {count > 0 ? words.count(count) : versions.length < 2 ? words.onlyOne : words.same}
      </p>
      <ComparisonList comparisons={comparisons} words={words} facts={all.facts} language={reader.language} />
    </PageFrame>
  );
}
