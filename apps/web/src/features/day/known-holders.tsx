/** Who held the posts of an entry on the day that is read, as known now: the other clock, beside what was published. */
import type { ReactNode } from "react";
import { ContactList } from "@/features/entry/contacts.tsx";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import type { Reader } from "@/lib/reader.ts";
import { presentRegister } from "@/lib/register.ts";
import { dayWordsIn } from "@/messages/day.ts";
import { KnownSection } from "./known-section.tsx";

/** Null where no day in the past is read, and where nothing is public of the entry now. */
export async function knownHolders(recordId: string, reader: Reader): Promise<ReactNode> {
  const { language, day } = reader;
  if (day?.tense !== "past") return null;
  const known = await presentRegister().day.holders({ language, recordId, on: day.day });
  if (!known) return null;
  const words = dayWordsIn(language);
  const contacts = known.contacts.filter(({ holders }) => holders.length > 0);
  return (
    <KnownSection id="known-holders" day={day.day} heading={words.holdersKnown} reader={reader}>
      {known.contactsAt ? (
        <p className="mb-2">
          {reader.words.contact.answersAbove} <EntryLink entry={known.contactsAt} reader={reader} />
        </p>
      ) : null}
      {contacts.length > 0 ? (
        <ContactList contacts={contacts.map((contact) => ({ ...contact, former: [] }))} reader={reader} />
      ) : (
        <p>{words.noHolders}</p>
      )}
    </KnownSection>
  );
}
