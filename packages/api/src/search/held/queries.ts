/**
 * Keeps the search rows of the register in memory, as they are now. It is ready some seconds after it was first asked
 * for; until then, and whenever it cannot tell, the database searches.
 */
import type { PublicClient } from "@entente/db/clients";
import { leaseOn } from "@entente/db/register-version/lease";
import type { Language } from "@entente/domain/languages";
import type { NamedRecord } from "../queries/shown.ts";
import { HeldIndex } from "./held-index.ts";
import { allIds, allRows, type Moment, momentNow, rowsSince } from "./rows/queries.ts";
import { type ReadWords, wordReader } from "./words/queries.ts";

/** More rows than this are not held: they would take more memory than a search is worth. */
const mostHeld = 100_000;

/** What is made of so many countries and days is remembered. */
const mostRemembered = 8;

/** The rows in one state of the register. */
export type Held = {
  readonly index: HeldIndex;
  readonly at: Moment;
  /** What units and entries are called in each language that a search can be narrowed by, as far as somebody asked. */
  readonly named: Readonly<Record<Language, Map<string, NamedRecord>>>;
};

export type HeldSearch = {
  /**
   * The rows as they were when somebody last asked; null where none are there. They may have moved since, so whoever
   * answers from them has to find the register at the same version afterwards (decision 064).
   */
  last(): Held | null;
  /**
   * The rows as they are now or were a few milliseconds ago (decision 041); null where the database has to search.
   * @param version at which the register was just found, where somebody knows it
   */
  current(version?: number): Promise<Held | null>;
  /** What the dictionaries of the database make of words. */
  readonly read: ReadWords;
  /** Makes something of what is public, and remembers it for as long as the rows stay as they are. */
  remembered<T>(name: string, make: () => Promise<T>): Promise<T>;
};

const heldAt = (index: HeldIndex, at: Moment): Held => ({
  index,
  at,
  named: { en: new Map(), fr: new Map(), nl: new Map(), de: new Map() },
});

async function readAll(db: PublicClient): Promise<Held | null> {
  const at = await momentNow(db);
  if (at.total > mostHeld) return null;
  const index = new HeldIndex();
  for await (const rows of allRows(db)) for (const row of rows) index.put(row);
  return index.hasRoom ? heldAt(index, at) : null;
}

/** Takes in what was written since. */
async function readSince(db: PublicClient, { index, at: before }: Held): Promise<Held> {
  const at = await momentNow(db);
  for (const row of await rowsSince(db, before.since)) index.put(row);
  if (index.size !== at.total) {
    const there = await allIds(db);
    for (const id of [...index.ids()]) if (!there.has(id)) index.drop(id);
  }
  return heldAt(index, at);
}

/** Whether so much was written over that reading everything anew is worth it. */
const worn = ({ index }: Held) => !index.hasRoom || index.left > 1000 + index.size / 4;

export function heldSearch(db: PublicClient): HeldSearch {
  let state: Held | null = null;
  const remembered = new Map<string, Promise<unknown>>();
  let rememberedAt = 0;
  let reading: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const version = leaseOn(async () => {
    const [row] = await db.$queryRaw<{ version: number }[]>`
      SELECT version::float8 AS version FROM pub.register_version`;
    return row?.version ?? 0;
  });

  const begin = () => {
    if (reading) return;
    reading = readAll(db)
      .then((read) => {
        state = read;
      })
      .catch(() => {
        // The database searches meanwhile, and says what is wrong.
      })
      .finally(() => {
        reading = null;
      });
  };

  /** Follows the register, once for all who ask meanwhile. */
  const follow = (from: Held) => {
    following ??= readSince(db, from)
      .then((read) => {
        state = read;
      })
      .finally(() => {
        following = null;
      });
    return following;
  };

  return {
    read: wordReader(db),
    async remembered<T>(name: string, make: () => Promise<T>) {
      const now = state?.at.version ?? (await version.current());
      if (now !== rememberedAt) remembered.clear();
      rememberedAt = now;
      const known = remembered.get(name) as Promise<T> | undefined;
      if (known) return known;
      const made = make();
      remembered.set(name, made);
      made.catch(() => remembered.delete(name));
      if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value as string);
      return made;
    },
    last: () => state,
    async current(known) {
      const now = known ?? (await version.current());
      while (state && state.at.version < now) await follow(state);
      if (state === null || worn(state)) begin();
      return state;
    },
  };
}
