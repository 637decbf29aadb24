/** What must be so in the store after every step, and what must be so at the end of a sequence. */

import type { Part } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
import { storedDocument } from "@entente/domain/record/stored";
import { expect } from "vitest";
import { rebuild } from "../../publishing/rebuild.ts";
import type { Store } from "./store.ts";
import type { Known, World } from "./world.ts";

type Line = { readonly part: Part; readonly payload: unknown };

const ids = ({ records }: World) => records.map(({ id }) => id);

const recordsNow = ({ asOwner }: Store, world: World) =>
  asOwner(
    `SELECT r.id, d.content, r.trashed_at IS NOT NULL AS trashed,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('part', part, 'payload', payload)), '[]')
        FROM edit.publication AS p WHERE p.record_id = r.id AND p.live_to IS NULL) AS live
     FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id WHERE r.id = ANY ($1::uuid[])`,
    [ids(world)],
  );

/** The draft is what was saved, readers have what was published, and nothing else is either. */
function agrees(known: Known, row: Record<string, unknown> | undefined) {
  expect(row?.content, "the draft").toEqual(known.draft);
  expect(row?.trashed, "in the trash").toBe(known.trashed);
  const live = row?.live as Line[];
  expect(live.length, "no part is live twice").toBe(new Set(live.map(({ part }) => part)).size);
  expect(Object.fromEntries(live.map(({ part, payload }) => [part, payload])), "what is live").toEqual(
    Object.fromEntries(known.live),
  );
}

const none = async ({ asOwner }: Store, world: World, rule: string, sql: string) =>
  expect(await asOwner(sql, [ids(world)]), rule).toEqual([]);

export async function holdsAfterStep(store: Store, world: World) {
  const rows = await recordsNow(store, world);
  for (const known of world.records) {
    agrees(
      known,
      rows.find(({ id }) => id === known.id),
    );
  }
  await none(
    store,
    world,
    "no address has two live pages",
    `SELECT kind, slug FROM edit.publication WHERE live_to IS NULL AND part = 'shared'
     GROUP BY kind, slug HAVING count(*) > 1 AND bool_or(record_id = ANY ($1::uuid[]))`,
  );
  await none(
    store,
    world,
    "a former address leads straight on, and none leads away from a live page",
    `SELECT p.slug FROM edit.publication AS p LEFT JOIN pub.redirect AS r ON r.kind = p.kind AND r.slug = p.slug
     WHERE p.record_id = ANY ($1::uuid[]) AND p.part = 'shared'
     GROUP BY p.kind, p.slug
     HAVING (count(r.slug) > 0) = (SELECT count(*) > 0 FROM edit.publication AS l
                                   WHERE l.kind = p.kind AND l.slug = p.slug AND l.live_to IS NULL)`,
  );
}

async function isReproducible({ asOwner }: Store, world: World) {
  const lines = await asOwner(
    `SELECT p.part, p.slug, p.payload, v.content FROM edit.publication AS p
     JOIN edit.revision AS v ON v.id = p.revision_id WHERE p.record_id = ANY ($1::uuid[])`,
    [ids(world)],
  );
  for (const { part, slug, payload, content } of lines) {
    const document = storedDocument("entry", content);
    const made = payloadOf("entry", document, part as Part);
    expect(JSON.parse(JSON.stringify(made))).toEqual({ ok: true, payload });
    if (part === "shared") expect(document.shared.slug).toBe(slug);
  }
}

export async function holdsAtEnd(store: Store, world: World) {
  await none(
    store,
    world,
    "a part was never live twice at once",
    `SELECT a.id FROM edit.publication AS a JOIN edit.publication AS b
       ON a.record_id = b.record_id AND a.part = b.part AND a.id <> b.id
       AND tstzrange(a.live_from, a.live_to) && tstzrange(b.live_from, b.live_to)
     WHERE a.record_id = ANY ($1::uuid[])`,
  );
  await isReproducible(store, world);
  const { before, after } = await rebuild(store.staff);
  expect(after, "what is public, made anew from the ledger").toBe(before);
  const [chain] = await store.asOwner("SELECT edit.broken_audit_line() AS broken");
  expect(chain?.broken, "the audit log").toBeNull();
}
