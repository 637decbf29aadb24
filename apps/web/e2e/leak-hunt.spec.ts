/** Story: nothing that is not published can be read. docs/user-stories/leak-hunt.md */
import { randomUUID } from "node:crypto";
import type { RecordKind } from "@entente/domain/fields/field";
import { languages } from "@entente/domain/languages";
import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  builtRoutes,
  type Guessed,
  isStaffDoor,
  publicDoors,
  rewrites,
  rewrittenDoors,
  staffAddresses,
} from "./support/doors.ts";
import { type Content, markEverything } from "./support/marked.ts";
import { newSlug, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL and E2E_PUBLISHER_PASSWORD name nobody");

const letters = (seed: string) =>
  [...seed.replace(/\W/g, "")].map((char) => "bcdfghjklmnpqrst"[Number.parseInt(char, 16)]);
/** A word that nobody wrote before. */
const newWord = () => `zyx${letters(randomUUID()).join("").slice(0, 12)}`;

const inEach = (values: object) => Object.fromEntries(languages.map((language) => [language, values]));
const inAll = (name: string) => Object.fromEntries(languages.map((language) => [language, name]));

/** The least that each kind needs to be published, and where its page stands. */
const kinds = {
  entry: {
    segment: "treaties",
    shared: { kind: "treaty", subtype: "convention", activity: "active" },
    text: inEach({ title: "A convention", summary: "What it is.", purpose: "What it is for." }),
  },
  person: { segment: "people", shared: { name: "Ada Hunt", sortName: "Hunt, Ada" }, text: {} },
  unit: { segment: "units", shared: { kind: "directorate", name: inAll("Unit") }, text: {} },
  page: {
    segment: "pages",
    shared: {},
    text: inEach({ title: "A page", summary: "What it is.", body: "What it says." }),
  },
} as const satisfies Partial<Record<RecordKind, object>>;
type Hunted = keyof typeof kinds;

const emptyNote = inAll("Something new");

/** A record of a kind; what of it is published, if anything, says nothing of the word. */
async function hide(staff: Staff, kind: Hunted, word: string, publish: boolean) {
  const { segment, shared, text } = kinds[kind];
  const recordId = randomUUID();
  const slug = newSlug("hunt");
  const content: Content = {
    schemaVersion: 1,
    shared: { ...shared, slug },
    text: text as Content["text"],
  };
  await staff.ask("record.save", { recordId, kind, counter: 0, content });
  if (publish) {
    const parts = ["shared", ...Object.keys(text)];
    await staff.ask("record.publish", { recordId, parts, note: emptyNote, changeSetId: randomUUID() });
  }
  const { counter, content: kept } = await staff.read<{ counter: number; content: Content }>("record.read", {
    recordId,
  });
  await staff.ask("record.save", { recordId, kind, counter, content: markEverything(kind, kept, word) });
  return { recordId, path: `${segment}/${slug}` };
}

/** Marks what the institute says of itself, and answers how to take it back. */
async function hideInInstitute(staff: Staff, word: string) {
  const found = await staff.read<{ id: string }[]>("record.find", {
    query: "",
    kinds: ["institute"],
    language: "en",
    limit: 1,
  });
  const recordId = found[0]?.id ?? "";
  const read = () => staff.read<{ counter: number; content: Content }>("record.read", { recordId });
  const { counter, content } = await read();
  const save = (of: number, now: Content) =>
    staff.ask("record.save", { recordId, kind: "institute", counter: of, content: now });
  await save(counter, markEverything("institute", content, word));
  return { recordId, restore: async () => save((await read()).counter, content) };
}

async function bodyOf(request: APIRequestContext, address: string, headers: Record<string, string> = {}) {
  const answer = await request.get(address, { headers, maxRedirects: 0 });
  return { status: answer.status(), said: `${JSON.stringify(answer.headers())}\n${await answer.text()}` };
}

/** Asking is mostly waiting. */
const atOnce = 6;

async function forEach<T>(all: readonly T[], look: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    await Promise.all(all.slice(from, from + atOnce).map(look));
  }
}

test("a word that is not published is behind no door", async ({ browser, baseURL, playwright }) => {
  test.setTimeout(480_000);
  const word = newWord();
  const staff = await signedInAs("PUBLISHER", { browser, baseURL });
  const hidden: { recordId: string; path: string }[] = [];
  for (const kind of Object.keys(kinds) as Hunted[]) {
    hidden.push(await hide(staff, kind, word, true), await hide(staff, kind, word, false));
  }
  const institute = await hideInInstitute(staff, word);
  const guessed: Guessed = {
    recordIds: [...hidden.map(({ recordId }) => recordId), institute.recordId],
    paths: hidden.map(({ path }) => path),
    query: word.slice(0, -2),
  };
  // The word stands where it was put: otherwise nothing would be proved.
  for (const recordId of guessed.recordIds) {
    expect(JSON.stringify(await staff.read("record.read", { recordId }))).toContain(word);
  }

  const outside = await playwright.request.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: { "x-forwarded-for": "192.0.2.99" },
  });
  try {
    const routes = builtRoutes();
    const unknown = routes.filter((route) => !isStaffDoor(route) && !(route in publicDoors));
    expect(unknown, "doors that nobody looks behind: list them in support/doors.ts").toEqual([]);
    expect(rewrites().filter((source) => !(source in rewrittenDoors))).toEqual([]);

    const looks = [...Object.values(publicDoors), ...Object.values(rewrittenDoors)];
    const open = looks.flatMap((look) => [...look(guessed)]);
    const payloads = { rsc: "1", "next-router-prefetch": "1" };
    await forEach(["/", ...open], async (address) => {
      const { said, status } = await bodyOf(outside, address);
      expect(said.toLowerCase(), address).not.toContain(word);
      expect(status, address).toBeLessThan(500);
      if (!/\.\w+$/.test(address)) {
        expect((await bodyOf(outside, address, payloads)).said.toLowerCase(), address).not.toContain(word);
      }
    });
    const closed = routes.filter(isStaffDoor).flatMap((route) => staffAddresses(route, guessed));
    await forEach(closed, async (address) => {
      for (const headers of [{}, payloads]) {
        expect((await bodyOf(outside, address, headers)).said.toLowerCase(), address).not.toContain(word);
      }
    });
    for (const recordId of guessed.recordIds) {
      for (const forged of [{ recordId }, { recordId, language: "en", revisionId: null }]) {
        const input = encodeURIComponent(JSON.stringify(forged));
        for (const procedure of [
          "record.read",
          "preview.page",
          "history.list",
          "record.usedIn",
          "pending.read",
        ]) {
          const { status, said } = await bodyOf(outside, `/api/trpc/${procedure}?input=${input}`, {
            "x-forwarded-host": "127.0.0.1",
            "x-middleware-subrequest": "proxy",
          });
          expect(status, procedure).toBe(401);
          expect(said).not.toContain(word);
        }
      }
    }
  } finally {
    await institute.restore();
    await outside.dispose();
    await staff.close();
  }
});
