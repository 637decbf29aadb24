/** Reads the texts of some records at once: their working copies and what was public of their languages. */
import type { StaffClient } from "@entente/db/clients";
import type { RecordKind } from "@entente/domain/fields/field";
import { isLanguage, type Language, languages } from "@entente/domain/languages";
import { readDocument } from "@entente/domain/record/upgrade";
import { z } from "zod";
import type { RecordTexts } from "../record-texts.ts";

/** The register's first language: from it the others are translated. */
export async function firstLanguage(db: StaffClient): Promise<Language> {
  const institute = await db.publicInstitute.findFirst({ select: { languages: true } });
  return institute?.languages.find(isLanguage) ?? languages[0];
}

export async function textsOf(db: StaffClient, ids: readonly string[]): Promise<Map<string, RecordTexts>> {
  const [drafts, published] = await Promise.all([
    db.draft.findMany({
      where: { recordId: { in: [...ids] } },
      select: { recordId: true, content: true, record: { select: { kind: true } } },
    }),
    db.publication.findMany({
      where: { recordId: { in: [...ids] }, part: { not: "shared" } },
      orderBy: { liveFrom: "asc" },
      select: { recordId: true, part: true, minor: true, liveFrom: true, liveTo: true, payload: true },
    }),
  ]);
  const byRecord = Map.groupBy(published, ({ recordId }) => recordId);
  return new Map(
    drafts.map(({ recordId, content, record }) => {
      const kind = record.kind as RecordKind;
      return [
        recordId,
        { kind, draft: readDocument(kind, content), published: byRecord.get(recordId) ?? [] },
      ];
    }),
  );
}

/** The same, of those among some ids that are records at all and not in the trash. */
export async function knownTexts(db: StaffClient, ids: readonly string[]): Promise<Map<string, RecordTexts>> {
  const records = await db.record.findMany({
    where: { id: { in: ids.filter((id) => z.uuid().safeParse(id).success) }, trashedAt: null },
    select: { id: true },
  });
  return textsOf(
    db,
    records.map(({ id }) => id),
  );
}
