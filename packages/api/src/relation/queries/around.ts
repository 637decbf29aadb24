/** A record with those next to it, and those next to them: two steps, each as far as it is asked for. */
import type { PublicClient } from "@entente/db/clients";
import type { Language, Localized } from "@entente/domain/languages";
import type { PublicContext } from "../../context.ts";
import { today } from "../../institute/queries.ts";
import { elsewhere } from "../../lookup/queries.ts";
import type { AtAddress } from "../../shared/inputs.ts";
import { entryRefs, personRefs, unitRefs } from "../../shared/queries.ts";
import { entrySegment, personSegment, unitSegment } from "../../shared/segments.ts";
import type { Around, RelatedKind, RelatedNode } from "../view.ts";
import { type Beside, nextTo } from "./edges.ts";

type Where = AtAddress & { readonly kind: RelatedKind };
type HowFar = { readonly skip: number; readonly near: number; readonly each: number };

async function idAt(db: PublicClient, { kind, slug }: Where): Promise<string | null> {
  const asked = { where: { slug }, select: { id: true } };
  if (kind === "entry") return (await db.publicEntry.findUnique(asked))?.id ?? null;
  if (kind === "unit") return (await db.publicUnit.findUnique(asked))?.id ?? null;
  return (await db.publicPerson.findUnique(asked))?.id ?? null;
}

/** All that is named, by id: records with a page, and what relations name outside the register. */
async function nodesOf(
  db: PublicClient,
  language: Language,
  ids: readonly string[],
): Promise<Map<string, RelatedNode>> {
  const [entries, units, people, outside] = await Promise.all([
    entryRefs(db, language, ids),
    unitRefs(db, ids),
    personRefs(db, ids),
    db.publicRelation.findMany({
      where: { id: { in: [...new Set(ids)] }, entryId: null },
      select: { id: true, outside: true, outsideUrl: true },
    }),
  ]);
  const nodes = new Map<string, RelatedNode>();
  const own = (text: string) => ({ text, language });
  for (const entry of entries.values()) {
    const { id, kind, title, acronym, slug } = entry;
    nodes.set(id, { id, sort: kind, name: title, acronym, segment: entrySegment(entry), slug, url: null });
  }
  for (const { id, name, acronym, slug } of units.values()) {
    const named = { name: own(name[language]), acronym };
    nodes.set(id, { id, sort: "unit", ...named, segment: unitSegment, slug, url: null });
  }
  for (const { id, name, slug } of people.values()) {
    const named = { name: own(name), acronym: null };
    nodes.set(id, { id, sort: "person", ...named, segment: personSegment, slug, url: null });
  }
  for (const { id, outside: names, outsideUrl } of outside) {
    const name = own((names as Localized | null)?.[language] ?? "");
    nodes.set(id, { id, sort: "outside", name, acronym: null, segment: null, slug: null, url: outsideUrl });
  }
  return nodes;
}

const named = (nodes: ReadonlyMap<string, RelatedNode>, all: readonly Beside[]) =>
  all.flatMap(({ other, ways }) => {
    const node = nodes.get(other);
    return node ? [{ node, ways: [...ways] }] : [];
  });

/** What is around a record, or where the record went. */
export async function aroundRecord(ctx: PublicContext, where: Where, { skip, near, each }: HowFar) {
  const { db } = ctx;
  const { language, slug, kind } = where;
  const [id, day] = await Promise.all([idAt(db, where), today(ctx)]);
  if (id === null) return elsewhere(ctx, kind, { language, slug });
  const first = await nextTo(db, [id], { language, day, without: null }, { skip, take: near });
  const ids = first.map(({ other }) => other);
  const second = await nextTo(db, ids, { language, day, without: id }, { skip: 0, take: each });
  const nodes = await nodesOf(db, language, [id, ...ids, ...second.map(({ other }) => other)]);
  const from = nodes.get(id);
  if (!from) throw new Error("A public record has no name.");
  const byNear = Map.groupBy(second, (one) => one.near);
  const record: Around = {
    language,
    day,
    from,
    // Beyond the last page nothing says how many there are; the first page does.
    total: first[0]?.total ?? 0,
    near: named(nodes, first).map((one) => {
      const beside = byNear.get(one.node.id) ?? [];
      return { ...one, total: beside[0]?.total ?? 0, near: named(nodes, beside) };
    }),
  };
  return { outcome: "found" as const, record };
}
