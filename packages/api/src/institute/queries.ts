/** Whose register this is, and which day it has there. */
import type { PublicClient } from "@entente/db/clients";
import { todayIn } from "@entente/domain/clock";
import { selectOf } from "@entente/domain/fields/derive";
import type { identifierFields } from "@entente/domain/identifier/fields";
import { instituteFields } from "@entente/domain/institute/fields";
import { TRPCError } from "@trpc/server";
import { asDeclared, type Declared } from "../shared/declared.ts";
import type { InLanguage } from "../shared/inputs.ts";
import type { PublicContext } from "../trpc.ts";
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
  const [row, identifiers, pages, version] = await Promise.all([
    db.publicInstitute.findFirst({
      select: {
        id: true,
        ...selectOf(instituteFields, "shared"),
        texts: { where: { language }, select: selectOf(instituteFields, "language") },
      },
    }),
    db.$queryRaw<Declared<typeof identifierFields>[]>`
      SELECT i.id, i.scheme, i.value, i.url, i.confidence
      FROM pub.identifier AS i JOIN pub.institute AS own ON own.id = i.record_id ORDER BY i.rank`,
    db.publicPageText.findMany({
      where: { language, record: { position: { not: null } } },
      orderBy: { record: { position: "asc" } },
      select: { title: true, record: { select: { slug: true } } },
    }),
    db.registerVersion.findFirst({ select: { version: true } }),
  ]);
  if (!row)
    throw new TRPCError({ code: "NOT_FOUND", message: "The institute's settings are not published." });
  return {
    ...asDeclared(instituteFields, row),
    text: row.texts[0] ?? null,
    identifiers,
    pages: pages.map(({ title, record }) => ({ slug: record.slug, title })),
    registerVersion: Number(version?.version ?? 0),
  };
}
