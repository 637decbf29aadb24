/** What restoring a part of an old version would change in the draft, and the button that does it. */
import type { RestorePreview } from "@entente/api/history/view";
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { ComparisonList } from "./comparison-list.tsx";
import { comparisonWords } from "./comparison-words.ts";
import { partName } from "./part-name.ts";

type Props = {
  readonly recordId: string;
  readonly part: Part;
  readonly preview: RestorePreview;
  readonly token: string;
  readonly trouble: "meanwhile" | "refused" | null;
  readonly reader: DeskReader;
};

export function RestorePage({ recordId, part, preview, token, trouble, reader }: Props) {
  const { restoring } = historyWords[reader.language];
  const nothing = preview.comparisons.length === 0;
  const hidden = { csrfToken: token, recordId, part, version: preview.version, counter: preview.counter };
  return (
    <div className="space-y-8">
      <h2 className="text-2xl">{restoring.title(partName(part, reader.language), preview.version)}</h2>
      {trouble ? (
        <div role="alert">
          <Notice>{restoring[trouble]}</Notice>
        </div>
      ) : null}
      <p className="max-w-[60ch]">{nothing ? restoring.nothing : restoring.lead}</p>
      <ComparisonList comparisons={preview.comparisons} {...comparisonWords(reader.language)} />
      {preview.lost.length > 0 ? (
        <Notice>
          <p>{restoring.lost}</p>
          <ul className="mt-2 list-disc pl-5">
            {preview.lost.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-6">
        {nothing ? null : (
          <form method="post" action="/api/history/restore">
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button look="main" type="submit">
              {restoring.button}
            </Button>
          </form>
        )}
        <a href={`/desk/records/${recordId}/history`}>{restoring.back}</a>
      </div>
    </div>
  );
}
