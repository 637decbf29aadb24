/** Who to ask about an entry, in a list: each post with the people in it, or what answers in their place. */
import type { EntryCard } from "@entente/api/entry/view";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { inLanguage, personPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

type Contact = EntryCard["contacts"][number];

function Answer({ contact, reader }: { readonly contact: Contact; readonly reader: Reader }) {
  const { people, organisation, answers, unit } = contact;
  if (people.length > 0) {
    return people.map((person, place) => (
      <span key={person.id}>
        {place > 0 ? ", " : ""}
        <a href={inLanguage(reader.language, personPath(person))}>{person.name}</a>
      </span>
    ));
  }
  if (organisation) return organisation;
  return answers === "unit" && unit ? <UnitLink unit={unit} reader={reader} /> : reader.words.contact.vacant;
}

export function EntryContacts({
  contacts,
  at,
  reader,
}: {
  readonly contacts: readonly Contact[];
  /** The entry above, where the contacts are its own. */
  readonly at: EntryCard["contactsAt"];
  readonly reader: Reader;
}) {
  if (contacts.length === 0) return <p className="text-sm">{reader.words.contact.noneKnown}</p>;
  if (at) {
    return (
      <p className="text-[0.9375rem]">
        {reader.words.contact.answersAbove} <EntryLink entry={at} reader={reader} />
      </p>
    );
  }
  return (
    <ul className="space-y-1 text-[0.9375rem]">
      {contacts.map((contact) => {
        const role = contact.title?.[reader.language] ?? labelOf(postTypes, contact.type, reader.language);
        return (
          <li key={`${contact.type} ${role}`}>
            <Answer contact={contact} reader={reader} />
            <span className="text-muted block text-sm">{role}</span>
          </li>
        );
      })}
    </ul>
  );
}
