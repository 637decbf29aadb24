/** The people who have an account, and the units that a scope may name. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import { loaderEmail } from "@entente/domain/access/loader";
import type { Role } from "@entente/domain/access/roles";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { stateOf } from "./state.ts";
import type { PersonView, UnitChoice } from "./view.ts";

type May = Authorized<"account.manage">;

type Row = Omit<PersonView, "units" | "languages" | "state" | "myself"> & {
  role: Role;
  units: { id: string; name: string }[];
  languages: Part[];
  suspendedAt: Date | null;
};

export const personSorts = ["name", "email", "role", "last-signed-in"] as const;
export type PersonSort = (typeof personSorts)[number];

type Wanted = {
  readonly language: Language;
  readonly search?: string | undefined;
  readonly sort?: PersonSort | undefined;
  readonly accountId?: string | undefined;
};

const rows = (db: StaffClient, { language, search = "", sort = "name", accountId }: Wanted) =>
  db.$queryRaw<Row[]>`
  SELECT a.id, a.name, a.email, a.role, coalesce(a.scope_languages, '{}') AS languages, a.created_at AS "createdAt",
    a.last_signed_in_at AS "lastSignedInAt", a.suspended_at AS "suspendedAt", a.break_glass AS "breakGlass",
    a.password_hash IS NOT NULL AS "hasPassword",
    (SELECT max(l.expires_at) FROM edit.account_link AS l
     WHERE l.account_id = a.id AND l.purpose = 'invitation' AND l.used_at IS NULL) AS "invitedUntil",
    (SELECT count(*)::int FROM edit.passkey AS p WHERE p.account_id = a.id) AS passkeys,
    EXISTS (SELECT FROM edit.one_time_password AS o
            WHERE o.account_id = a.id AND o.confirmed_at IS NOT NULL) AS "oneTimePassword",
    (SELECT count(*)::int FROM edit.identity AS i WHERE i.account_id = a.id) AS identities,
    (SELECT count(*)::int FROM edit.session AS s
     WHERE s.account_id = a.id AND s.expires_at > now() AND NOT s.pending
       AND s.last_seen_at > now() - interval '12 hours') AS sessions,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name',
       coalesce(d.content #>> ARRAY['shared','name',${language}], d.content #>> '{shared,slug}', '')) ORDER BY u.place), '[]')
     FROM unnest(a.scope_units) WITH ORDINALITY AS u (id, place)
     LEFT JOIN edit.draft AS d ON d.record_id = u.id::uuid) AS units
  FROM edit.account AS a
  WHERE a.email <> ${loaderEmail} AND (${accountId ?? null}::uuid IS NULL OR a.id = ${accountId ?? null}::uuid)
    AND (${search} = '' OR strpos(pub.fold(a.name || ' ' || a.email), pub.fold(${search})) > 0)
  ORDER BY CASE ${sort} WHEN 'email' THEN a.email
      WHEN 'role' THEN CASE a.role WHEN 'admin' THEN '0' WHEN 'publisher' THEN '1' ELSE '2' END
      WHEN 'name' THEN pub.fold(a.name) END,
    CASE ${sort} WHEN 'last-signed-in' THEN a.last_signed_in_at END DESC NULLS LAST, pub.fold(a.name), a.id
  LIMIT 2000`;

function personOf({ suspendedAt, units, languages, ...row }: Row, { actor }: May): PersonView {
  return {
    ...row,
    units: units.length > 0 ? units : null,
    languages: languages.length > 0 ? languages : null,
    state: stateOf({ ...row, suspendedAt }, new Date()),
    myself: row.id === actor.accountId,
  };
}

/** Everybody, or those whose name or address holds some letters. */
export async function listPeople(db: StaffClient, may: May, wanted: Wanted): Promise<PersonView[]> {
  return (await rows(db, wanted)).map((row) => personOf(row, may));
}

/** @throws Refusal "not-found" */
export async function findPerson(
  db: StaffClient,
  may: May,
  wanted: { readonly language: Language; readonly accountId: string },
): Promise<PersonView> {
  const [row] = await rows(db, wanted);
  if (!row) throw new Refusal("not-found", "There is no such account.");
  return personOf(row, may);
}

/** The units that a scope may name, by name. One without any name is nobody's choice yet. */
export const listUnits = (db: StaffClient, _: May, { language }: { readonly language: Language }) =>
  db.$queryRaw<(UnitChoice & { slug: string | null })[]>`
  SELECT r.id, d.content #>> '{shared,slug}' AS slug, d.content #>> '{shared,acronym}' AS short,
    edit.name_in(d.content, ${language}) AS name
  FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
  WHERE r.kind = 'unit' AND r.trashed_at IS NULL AND edit.name_in(d.content, ${language}) <> ''
  ORDER BY 4, r.id`;

/** Which of some addresses have an account. */
export async function takenAddresses(
  db: StaffClient,
  _: May,
  emails: readonly string[],
): Promise<Set<string>> {
  const rows = await db.account.findMany({ where: { email: { in: [...emails] } }, select: { email: true } });
  return new Set(rows.map(({ email }) => email));
}
