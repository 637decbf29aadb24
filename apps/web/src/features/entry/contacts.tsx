/**
 * Who to ask, post by post in a fixed order. No address of a person is ever printed, and a mailbox of a role is
 * reached through its page, so that nothing can be harvested.
 */
import type { ContactView } from "@entente/api/entry/view";
import type { EntryRef } from "@entente/api/shared/view";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PlainList } from "@entente/ui/plain-list";
import { Section } from "@entente/ui/section";
import { Clock } from "@/features/day/clock.tsx";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import type { Reader } from "@/lib/reader.ts";
import { ContactFallback } from "./contact-fallback.tsx";
import { ContactHolder } from "./contact-holder.tsx";
import { EntryLink } from "./entry-link.tsx";

type Props = {
  readonly contacts: readonly ContactView[];
  /** The entry above, where the contacts are its own. */
  readonly at: EntryRef | null;
  readonly reader: Reader;
};

function Contact({ contact, reader }: { readonly contact: ContactView; readonly reader: Reader }) {
  const { words, language } = reader;
  const holds = contact.answers === "holder" || contact.answers === "deputy";
  return (
    <li className="keep grid gap-x-6 sm:grid-cols-[14.5rem_minmax(0,1fr)]">
      <h3 className="font-sans text-base leading-normal hyphens-auto font-semibold tracking-normal first-letter:uppercase">
        {contact.title?.[language] ?? labelOf(postTypes, contact.type, language)}
      </h3>
      <div className="space-y-1">
        {contact.holders.length > 0 ? (
          <ul className="space-y-2">
            {contact.holders.map((holder) => (
              <ContactHolder key={holder.id} holder={holder} reader={reader} />
            ))}
          </ul>
        ) : null}
        <ContactFallback contact={contact} reader={reader} />
        {holds && contact.unit ? (
          <p className="text-muted text-sm">
            <UnitLink unit={contact.unit} reader={reader} />
          </p>
        ) : null}
        {contact.contactUrl ? (
          <p className="text-sm">
            <a href={contact.contactUrl}>{words.contact.contactForm}</a>
          </p>
        ) : null}
        {contact.former.length > 0 ? (
          <div className="text-muted text-sm">
            <p>{words.contact.former}</p>
            <ul>
              {contact.former.map((holder) => (
                <ContactHolder key={holder.id} holder={holder} reader={reader} />
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </li>
  );
}

export function ContactList({ contacts, reader }: Omit<Props, "at">) {
  return (
    <PlainList>
      {contacts.map((contact) => (
        <Contact key={contact.id} contact={contact} reader={reader} />
      ))}
    </PlainList>
  );
}

export function Contacts({ contacts, at, reader }: Props) {
  const { words } = reader;
  return (
    <Section id="contacts" heading={words.entry.contacts}>
      <Clock reader={reader} />
      {at ? (
        <p className="mb-2">
          {words.contact.answersAbove} <EntryLink entry={at} reader={reader} />
        </p>
      ) : null}
      {contacts.length === 0 ? (
        <p>{words.contact.noneKnown}</p>
      ) : (
        <ContactList contacts={contacts} reader={reader} />
      )}
    </Section>
  );
}
