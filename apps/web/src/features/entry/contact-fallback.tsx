/** What answers where nobody holds a post, said openly: the mailbox of the role, the unit, or "vacant". */
import type { ContactView } from "@entente/api/entry/view";
import { printDate } from "@entente/domain/dates/print";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly contact: ContactView; readonly reader: Reader };

export function ContactFallback({ contact, reader }: Props) {
  const { words, language } = reader;
  if (contact.answers === "holder" || contact.answers === "deputy") return null;
  const vacant = contact.vacantSince
    ? words.contact.vacantSince(printDate(contact.vacantSince, language))
    : words.contact.vacant;
  return (
    <div>
      <p className="text-lg">{vacant}</p>
      {contact.answers === "mailbox" ? <p className="text-sm">{words.contact.answersMailbox}</p> : null}
      {contact.answers === "unit" && contact.unit ? (
        <p className="text-sm">
          {words.contact.answersUnit} <UnitLink unit={contact.unit} reader={reader} />
        </p>
      ) : null}
    </div>
  );
}
