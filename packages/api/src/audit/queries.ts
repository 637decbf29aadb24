/** The audit log: who did what to which record, when, in which session. Pages go on below a line's number. */
import type { StaffClient } from "@entente/db/clients";
import { type AuditAction, auditActions } from "@entente/domain/access/audit-actions";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { changesOf, idsIn, subjectOf } from "./changes.ts";
import type { AuditChain, AuditLine } from "./view.ts";

type May = Authorized<"audit.read">;

export type AuditFilter = {
  /** Who acted, or to whom it was done. */
  readonly accountId?: string | undefined;
  readonly recordId?: string | undefined;
  /** In which it was done, and nothing else. */
  readonly sessionId?: string | undefined;
  readonly action?: AuditAction | undefined;
  /** Whole days on the register's clock, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly text?: string | undefined;
};

type Wanted = AuditFilter & {
  readonly language: Language;
  readonly below?: string | undefined;
  readonly limit: number;
};

type Row = {
  id: string;
  at: Date;
  action: string;
  accountId: string | null;
  accountName: string | null;
  session: string | null;
  before: unknown;
  after: unknown;
  device: AuditLine["device"];
  recordId: string | null;
  kind: RecordKind | null;
  recordName: string | null;
};

/** The acts whose name in the reader's language holds the words. */
const actsNamed = (text: string, language: Language): string[] =>
  auditActions.keys.filter((key) =>
    labelOf(auditActions, key, language).toLowerCase().includes(text.toLowerCase()),
  );

const rows = (
  db: StaffClient,
  { language, accountId, recordId, sessionId, action, from, until, text = "", below, limit }: Wanted,
) =>
  db.$queryRaw<Row[]>`
  WITH zone AS (SELECT coalesce((SELECT time_zone FROM pub.institute LIMIT 1), 'UTC') AS name),
  line AS (
    SELECT a.* FROM edit.audit AS a
    WHERE (${below ?? null}::bigint IS NULL OR a.id < ${below ?? null}::bigint)
      AND (${accountId ?? null}::text IS NULL OR a.account_id = ${accountId ?? null}::uuid
           OR a.after ->> 'account' = ${accountId ?? null} OR a.before ->> 'account' = ${accountId ?? null})
      AND (${recordId ?? null}::uuid IS NULL OR a.record_id = ${recordId ?? null}::uuid)
      AND (${sessionId ?? null}::uuid IS NULL OR a.session_id = ${sessionId ?? null}::uuid)
      AND (${action ?? null}::text IS NULL OR a.action = ${action ?? null})
      AND (${from ?? null}::date IS NULL
           OR a.at >= ${from ?? null}::date::timestamp AT TIME ZONE (SELECT name FROM zone))
      AND (${until ?? null}::date IS NULL
           OR a.at < (${until ?? null}::date + 1)::timestamp AT TIME ZONE (SELECT name FROM zone))
      AND (${text} = '' OR a.action = ANY (${actsNamed(text, language)}::text[])
           OR a.account_id IN (SELECT w.id FROM edit.account AS w
                               WHERE strpos(pub.fold(w.name || ' ' || w.email), pub.fold(${text})) > 0)
           OR a.record_id IN (SELECT r.id FROM edit.record AS r WHERE r.names LIKE '%' || pub.fold(${text}) || '%')
           OR strpos(lower(a.after::text), lower(${text})) > 0
           OR strpos(lower(a.before::text), lower(${text})) > 0)
    ORDER BY a.id DESC LIMIT ${limit})
  SELECT line.id::text AS id, line.at, line.action, line.account_id AS "accountId", w.name AS "accountName",
    line.session_id AS session, line.before, line.after, line.record_id AS "recordId", r.kind, edit.name_in(d.content, ${language}) AS "recordName",
    (SELECT jsonb_build_object('browser', s.after ->> 'browser', 'system', s.after ->> 'system')
     FROM edit.audit AS s
     WHERE s.session_id = line.session_id AND s.action = 'account.sign-in' ORDER BY s.id LIMIT 1) AS device
  FROM line
  LEFT JOIN edit.account AS w ON w.id = line.account_id
  LEFT JOIN edit.record AS r ON r.id = line.record_id
  LEFT JOIN edit.draft AS d ON d.record_id = r.id
  ORDER BY line.id DESC`;

/** What accounts and records are called. */
async function namesOf(
  db: StaffClient,
  ids: readonly string[],
  language: Language,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM edit.account WHERE id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT record_id, edit.name_in(content, ${language}) FROM edit.draft WHERE record_id = ANY (${ids}::uuid[])`;
  return new Map(found.map(({ id, name }) => [id, name]));
}

function lineOf(row: Row, reader: Parameters<typeof changesOf>[1]): AuditLine {
  const { names } = reader;
  const { id, at, action, accountId, accountName, session, device, recordId, kind, recordName } = row;
  const subject = subjectOf(row);
  return {
    id,
    at,
    action,
    account: accountId === null ? null : { id: accountId, name: accountName ?? "" },
    session,
    device,
    record: recordId === null || kind === null ? null : { id: recordId, kind, name: recordName ?? "" },
    // Whoever acts on themselves is named once.
    subject:
      subject && subject.id !== accountId
        ? { ...subject, name: names.get(subject.id) ?? subject.name }
        : null,
    changes: changesOf(row, reader),
  };
}

/** Lines that fit a filter, newest first. */
export async function listAudit(db: StaffClient, _: May, wanted: Wanted) {
  const { language, limit } = wanted;
  const found = await rows(db, { ...wanted, limit: limit + 1 });
  const page = found.slice(0, limit);
  const ids = [...new Set(page.flatMap(({ before, after }) => idsIn([before, after])))];
  const [names, institute] = await Promise.all([
    namesOf(db, ids, language),
    db.publicInstitute.findFirst({ select: { timeZone: true } }),
  ]);
  const reader = { language, names, timeZone: institute?.timeZone ?? "UTC" };
  return {
    lines: page.map((row) => lineOf(row, reader)),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Reads every line and follows the chain: only for somebody who asks. */
export async function checkChain(db: StaffClient, _: May): Promise<AuditChain> {
  const [[counted], broken] = await Promise.all([
    db.$queryRaw<{ lines: number }[]>`SELECT count(*)::int AS lines FROM edit.audit`,
    db.$queryRaw<(AuditChain["broken"][number] & { total: number })[]>`
      SELECT id::text AS id, CASE WHEN altered THEN 'altered' ELSE 'cut' END AS how, count(*) OVER ()::int AS total
      FROM (
        SELECT line.id, line.hash <> edit.audit_digest(line) AS altered,
          line.previous_hash <> coalesce(lag(line.hash) OVER (ORDER BY line.id), '') AS cut
        FROM edit.audit AS line
      ) AS chain WHERE altered OR cut ORDER BY chain.id LIMIT 1000`,
  ]);
  return {
    lines: counted?.lines ?? 0,
    broken: broken.map(({ id, how }) => ({ id, how })),
    brokenCount: broken[0]?.total ?? 0,
  };
}
