/** Puts the card of one entry together from the lists of all entries. */
import type { entryFields } from "@entente/domain/entry/fields";
import type { involvementFields } from "@entente/domain/involvement/fields";
import type { membershipFields } from "@entente/domain/membership/fields";
import type { postFields } from "@entente/domain/post/fields";
import type { Declared } from "../shared/declared.ts";
import type { EntryRef, UnitRef } from "../shared/view.ts";
import { contactsOf, type Known, type Post, type Term } from "./contacts.ts";
import { aboveOf, confusableOf, partsOf, type Relation, relationsOf } from "./relations.ts";
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

/** The nearest entry above that has posts, for one that has none. */
function contactsAbove(
  posts: number,
  relations: Parameters<typeof aboveOf>[0],
  postsOf: (id: string) => number,
): EntryRef | null {
  return posts > 0 ? null : (aboveOf(relations).find(({ id }) => postsOf(id) > 0) ?? null);
}

/** The card of an entry. */
export function cardOf(head: Head, lists: CardLists, names: CardNames): Omit<EntryCard, "moreParts"> {
  const of = <R extends OfEntry>(rows: readonly R[], id: string) =>
    rows.filter(({ recordId }) => recordId === id);
  const own = <R extends OfEntry>(rows: readonly R[]) => of(rows, head.id);
  const withUnit = <R extends { readonly unitId: string }>(row: R): (R & { unit: UnitRef })[] => {
    const unit = names.units.get(row.unitId);
    return unit ? [{ ...row, unit }] : [];
  };
  const relations = relationsOf(head.id, lists.relation, names.entries);
  const contactsAt = contactsAbove(own(lists.post).length, relations, (id) => of(lists.post, id).length);
  const asked = contactsAt?.id ?? head.id;
  return {
    ...head,
    involvements: own(lists.involvement).flatMap(withUnit),
    memberships: own(lists.membership).flatMap(withUnit),
    contacts: contactsOf(of(lists.post, asked), of(lists.assignment, asked), names).map(contactCard),
    contactsAt,
    confusable: confusableOf(relations),
    parts: partsOf(relations),
  };
}
