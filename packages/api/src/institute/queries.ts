/** Whose register this is, and which day it has there. */
import type { PublicClient } from "@entente/db/clients";
import { asJson, listAsJson } from "@entente/db/json-rows";
import { sql } from "@entente/db/sql";
import { todayIn } from "@entente/domain/clock";
import { instituteFields } from "@entente/domain/institute/fields";
import { TRPCError } from "@trpc/server";
import type { PublicContext } from "../context.ts";
import type { InLanguage } from "../shared/inputs.ts";
import type { InstituteView } from "./view.ts";

/**
 * Today where the institute is, as YYYY-MM-DD, or the day that is read. A register without settings yet counts in
 * universal time.
 */
export async function today({ db, clock, asOf }: PublicContext): Promise<string> {
  if (asOf) return asOf.day;
  const institute = await db.publicInstitute.findFirst({ select: { timeZone: true } });
  return todayIn(institute?.timeZone ?? "UTC", clock);
}

/** The country whose acts the register follows most closely, or null while there are no settings. */
export async function homeCountry(db: PublicClient): Promise<string | null> {
  return (await db.publicInstitute.findFirst({ select: { country: true } }))?.country ?? null;
}

/**
 * The institute's settings.
 * @throws TRPCError NOT_FOUND while they are not published
 */
export async function instituteIn({ db }: PublicContext, { language }: InLanguage): Promise<InstituteView> {
  const [row] = await db.$queryRaw<{ told: InstituteView }[]>`
    SELECT json_build_object(
      'text', (SELECT ${asJson(instituteFields, "language")} FROM pub.institute_text AS t
               WHERE t.record_id = i.id AND t.language = ${language}),
      'identifiers', ${listAsJson("identifier", sql`r.record_id = i.id`, language)},
      'pages', (SELECT coalesce(json_agg(json_build_object('slug', p.slug, 'title', t.title) ORDER BY p.position), '[]')
                FROM pub.page AS p JOIN pub.page_text AS t ON t.record_id = p.id AND t.language = ${language}
                WHERE p.position IS NOT NULL),
      'registerVersion', coalesce((SELECT version FROM pub.register_version), 0))::jsonb
      || ${asJson(instituteFields, "shared", "'id', r.id")}::jsonb AS told
    FROM pub.institute AS i CROSS JOIN LATERAL (SELECT i.*) AS r LIMIT 1`;
  if (!row)
    throw new TRPCError({ code: "NOT_FOUND", message: "The institute's settings are not published." });
  return row.told;
}
