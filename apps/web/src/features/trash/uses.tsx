/** The records that name what is in the trash. */
import type { Trashed } from "@entente/api/record/view";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = { readonly usedIn: Trashed["usedIn"]; readonly reader: DeskReader };

export function Uses({ usedIn, reader: { language } }: Props) {
  const { kinds, nameless } = recordWords[language];
  return (
    <ul className="space-y-1">
      {usedIn.map(({ id, kind, name }) => (
        <li key={id}>
          <a href={`/desk/records/${id}`}>{name || nameless}</a>{" "}
          <span className="text-muted">({kinds[kind]})</span>
        </li>
      ))}
    </ul>
  );
}
