/** What stands where the pages of a record were that is in the trash now. */
import type { Trashed } from "@entente/api/record/view";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { trashWords } from "@/messages/desk/trash.ts";
import { Uses } from "./uses.tsx";
import { WayBack } from "./way-back.tsx";

type Props = { readonly record: Trashed; readonly reader: DeskReader };

export function TrashedRecord({ record, reader }: Props) {
  const { language } = reader;
  const words = trashWords[language];
  const { kinds, nameless } = recordWords[language];
  const put = { name: record.trashedBy, time: momentIn(reader)(record.trashedAt) };
  return (
    <>
      <PageTitle eyebrow={kinds[record.kind]} title={record.name || nameless} />
      <div className="max-w-[65ch] space-y-6">
        <Notice>
          <p className="font-medium">{words.inTrash}</p>
          <p className="mt-1">
            {fill(words.putBy, put)} {record.mayRestore ? words.whole : null}
          </p>
        </Notice>
        {record.usedIn.length > 0 ? (
          <div>
            <p className="font-medium">{words.usedIn}</p>
            <Uses usedIn={record.usedIn} reader={reader} />
          </div>
        ) : null}
        <div>
          <WayBack record={record} reader={reader} />
        </div>
        <p>
          <a href="/desk/trash">{words.all}</a>
        </p>
      </div>
    </>
  );
}
