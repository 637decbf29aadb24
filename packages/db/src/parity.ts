/**
 * The compiler holds the declared fields against the columns of `pub`, in both directions: a field without a column,
 * a column without a field, or another type on either side does not compile.
 */
import type { Public } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";
import type { listFields, recordFields } from "@entente/domain/record/nouns";
import type { Prisma } from "./generated/prisma/client.ts";

/** What a value becomes in a column: names in four languages are JSON, closed lists are text. */
type Column<V> = V extends null
  ? null
  : V extends string
    ? string
    : V extends number
      ? number
      : V extends boolean
        ? boolean
        : V extends readonly unknown[]
          ? string[]
          : Prisma.JsonValue;

type Columns<F extends Fields, C extends "shared" | "language"> = {
  [K in keyof Public<F, C>]: Column<Public<F, C>[K]>;
};

/** Columns that every table has besides its fields. */
type Own = "id" | "recordId" | "rank" | "rowId" | "language";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : {
        readonly fieldWithoutColumn: Exclude<keyof A, keyof B>;
        readonly columnWithoutField: Exclude<keyof B, keyof A>;
      };

type Flat<T> = { [K in keyof T]: T[K] };
type Held<F extends Fields, C extends "shared" | "language", Row, Kept extends string = never> = Same<
  Flat<Columns<F, C>>,
  Flat<Omit<Row, Exclude<Own, Kept>>>
>;

type R = typeof recordFields;
type L = typeof listFields;

/**
 * Every pair of declaration and table; each must be `true`.
 * @public nobody imports it: the compiler reads it.
 */
export const parity: {
  entry: Held<R["entry"], "shared", Prisma.PublicEntryGetPayload<object>>;
  entryText: Held<R["entry"], "language", Prisma.PublicEntryTextGetPayload<object>>;
  person: Held<R["person"], "shared", Prisma.PublicPersonGetPayload<object>>;
  personText: Held<R["person"], "language", Prisma.PublicPersonTextGetPayload<object>>;
  unit: Held<R["unit"], "shared", Prisma.PublicUnitGetPayload<object>>;
  unitText: Held<R["unit"], "language", Prisma.PublicUnitTextGetPayload<object>>;
  page: Held<R["page"], "shared", Prisma.PublicPageGetPayload<object>>;
  pageText: Held<R["page"], "language", Prisma.PublicPageTextGetPayload<object>>;
  institute: Held<R["institute"], "shared", Prisma.PublicInstituteGetPayload<object>>;
  instituteText: Held<R["institute"], "language", Prisma.PublicInstituteTextGetPayload<object>>;
  participation: Held<L["participation"], "shared", Prisma.PublicParticipationGetPayload<object>>;
  participationText: Held<L["participation"], "language", Prisma.PublicParticipationTextGetPayload<object>>;
  membership: Held<L["membership"], "shared", Prisma.PublicMembershipGetPayload<object>>;
  membershipText: Held<L["membership"], "language", Prisma.PublicMembershipTextGetPayload<object>>;
  involvement: Held<L["involvement"], "shared", Prisma.PublicInvolvementGetPayload<object>>;
  involvementText: Held<L["involvement"], "language", Prisma.PublicInvolvementTextGetPayload<object>>;
  post: Held<L["post"], "shared", Prisma.PublicPostGetPayload<object>>;
  assignment: Held<L["assignment"], "shared", Prisma.PublicAssignmentGetPayload<object>>;
  claim: Held<L["claim"], "shared", Prisma.PublicClaimGetPayload<object>>;
  link: Held<L["link"], "shared", Prisma.PublicLinkGetPayload<object>, "language">;
  relation: Held<L["relation"], "shared", Prisma.PublicRelationGetPayload<object>>;
  relationText: Held<L["relation"], "language", Prisma.PublicRelationTextGetPayload<object>>;
  identifier: Held<L["identifier"], "shared", Prisma.PublicIdentifierGetPayload<object>>;
} = {
  entry: true,
  entryText: true,
  person: true,
  personText: true,
  unit: true,
  unitText: true,
  page: true,
  pageText: true,
  institute: true,
  instituteText: true,
  participation: true,
  participationText: true,
  membership: true,
  membershipText: true,
  involvement: true,
  involvementText: true,
  post: true,
  assignment: true,
  claim: true,
  link: true,
  relation: true,
  relationText: true,
  identifier: true,
};
