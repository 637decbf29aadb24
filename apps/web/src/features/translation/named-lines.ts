/** What the records and fields of a report are called. What is not there, or not in reach, keeps its path. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Actor } from "@entente/domain/access/authorize";
import type { Language } from "@entente/domain/languages";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Report } from "./exchange-address.ts";
import type { NamedLine } from "./exchange-report.tsx";

const ownPath = (path: string) => path.split(".").at(-1) ?? path;

export async function namedLines(
  actor: Actor,
  { lines, language, from }: Report,
  reader: Language,
): Promise<NamedLine[]> {
  const caller = staffCaller(actor);
  const recordIds = [...new Set(lines.map(({ recordId }) => recordId))].filter(
    (id) => z.uuid().safeParse(id).success,
  );
  const names = new Map(
    (await caller.reference.names({ recordIds, language: reader })).map(({ id, name }) => [id, name]),
  );
  const fields = new Map<string, string>();
  for (const recordId of names.keys()) {
    try {
      const pair = await caller.translation.read({ recordId, language, from, reader });
      for (const { path, label, list, row } of pair.fields) {
        fields.set(`${recordId} ${path}`, list ? `${list} – ${row}: ${label}` : label);
      }
    } catch (error) {
      if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    }
  }
  return lines.map((line) => ({
    ...line,
    record: names.get(line.recordId) ?? null,
    field: fields.get(`${line.recordId} ${line.path}`) ?? ownPath(line.path),
  }));
}
