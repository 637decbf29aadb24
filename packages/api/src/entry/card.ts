/** Puts the card of one entry together from the lists of all entries. */
import type { entryFields } from "@entente/domain/entry/fields";
import type { involvementFields } from "@entente/domain/involvement/fields";
import type { membershipFields } from "@entente/domain/membership/fields";
import type { postFields } from "@entente/domain/post/fields";
import type { Declared } from "../shared/declared.ts";
import type { EntryRef, UnitRef } from "../shared/view.ts";
import { contactsOf, type Known, type Post, type Term } from "./contacts.ts";
import { confusableOf, partsOf, type Relation, relationsOf } from "./relations.ts";
import type { EntryCard } from "./view.ts";

type OfEntry = { readonly recordId: string };
type Head = EntryRef & Pick<Declared<typeof entryFields>, "subtype" | "activity" | "homePosition">;

/** The lists of any number of entries; what is over is left out already. */
export type CardLists = {
  readonly involvement: readonly (OfEntry &
    Pick<Declared<typeof involvementFields>, "function" | "unitId">)[];
  readonly membership: readonly (OfEntry & Pick<Declared<typeof membershipFields>, "kind" | "unitId">)[];
  readonly post: readonly (OfEntry & Post & Pick<Declared<typeof postFields>, "title">)[];
  readonly assignment: readonly (OfEntry & Term)[];
  readonly relation: readonly Relation[];
};

export type CardNames = Known & { readonly entries: ReadonlyMap<string, EntryRef> };

type Contact = ReturnType<
  typeof contactsOf<CardLists["post"][number], CardLists["assignment"][number]>
>[number];

const contactCard = ({ type, title, answers, holders, unit }: Contact) => ({
  type,
  title,
  answers,
  people: holders.flatMap(({ person }) => person ?? []),
  organisation: holders.find(({ organisation }) => organisation !== null)?.organisation ?? null,
  unit,
});

/** The card of an entry. */
export function cardOf(head: Head, lists: CardLists, names: CardNames): EntryCard {
  const own = <R extends OfEntry>(rows: readonly R[]) => rows.filter(({ recordId }) => recordId === head.id);
  const withUnit = <R extends { readonly unitId: string }>(row: R): (R & { unit: UnitRef })[] => {
    const unit = names.units.get(row.unitId);
    return unit ? [{ ...row, unit }] : [];
  };
  const relations = relationsOf(head.id, lists.relation, names.entries);
  return {
    ...head,
    involvements: own(lists.involvement).flatMap(withUnit),
    memberships: own(lists.membership).flatMap(withUnit),
    contacts: contactsOf(own(lists.post), own(lists.assignment), names).map(contactCard),
    confusable: confusableOf(relations),
    parts: partsOf(relations),
  };
}
