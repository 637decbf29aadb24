/** Story: every page of the desk opens for those who may see it. docs/user-stories/desk-access.md */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { type Audience, builtDeskPages, deskPages } from "./support/desk-pages.ts";
import { newEntry, newSlug, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(
  nobodyIs("ADMIN", "PUBLISHER", "CONTRIBUTOR", "OUTSIDER", "SUSPENDED"),
  "E2E_… name no accounts of every role",
);
// Hundreds of pages are asked for, one after the other.
test.setTimeout(300_000);

const targets = ["own", "foreign", "draft", "trashed"] as const;
type Target = (typeof targets)[number];
type Person = "nobody" | "contributor" | "outsider" | "publisher" | "admin" | "suspended";

/** Which records each can read. The outsider's scope is one unit, which "own" names and "foreign" does not. */
const readable: Readonly<Record<Person, readonly Target[]>> = {
  nobody: [],
  suspended: [],
  outsider: ["own", "draft", "trashed"],
  contributor: ["own", "foreign", "draft", "trashed"],
  publisher: ["own", "foreign", "draft", "trashed"],
  admin: ["own", "foreign", "draft", "trashed"],
};

const signedOut = (person: Person) => person === "nobody" || person === "suspended";

/** What an answer must be: the page, the way to the sign-in page, or no such page. */
function expected(audience: Audience, person: Person, target: Target): "page" | "sign-in" | "nothing" {
  if (audience === "open") return "page";
  if (signedOut(person)) return "sign-in";
  if (audience === "nowhere") return "nothing";
  if (audience === "admin") return person === "admin" ? "page" : "nothing";
  if (audience === "version" && target === "draft") return "nothing";
  if (audience === "preview" && target === "trashed") return "nothing";
  if (audience === "record" || audience === "preview" || audience === "version")
    return readable[person].includes(target) ? "page" : "nothing";
  return "page";
}

async function answerAt(request: APIRequestContext, address: string, open: boolean) {
  const answer = await request.get(address, { maxRedirects: 0 });
  const status = answer.status();
  const location = answer.headers().location ?? "";
  // A page of signing in may lead to the one that comes before it.
  if (open && (status < 400 || location.startsWith("/desk"))) return "page";
  if (/\/(api\/auth\/signin|desk\/sign-in)/.test(location)) return "sign-in";
  if (status === 200 || (status >= 300 && status < 400 && location.startsWith("/desk"))) return "page";
  return status === 404 || status === 403 ? "nothing" : `${status} ${location}`;
}

async function unitOf(staff: Staff): Promise<{ own: string; other: string }> {
  const units = await staff.read<{ id: string; slug: string | null }[]>("record.find", {
    query: "",
    kinds: ["unit"],
    language: "en",
    limit: 20,
  });
  const own = units.find(({ slug }) => slug === "od-nature")?.id ?? "";
  const other = units.find(({ slug }) => slug !== "od-nature")?.id ?? "";
  return { own, other };
}

const naming = (unitId: string) => ({
  post: [{ id: randomUUID(), type: "contact-person", exclusive: false, unitId }],
});

async function recordsFor(staff: Staff): Promise<Record<Target, string>> {
  const { own, other } = await unitOf(staff);
  const publish = async (recordId: string) => {
    const note = { en: "New", fr: "Nouveau", nl: "Nieuw", de: "Neu" };
    const parts = ["shared", "en"];
    await staff.ask("record.publish", { recordId, parts, note, changeSetId: randomUUID() });
    return recordId;
  };
  const trashed = await newEntry(staff, { shared: { ...naming(own), slug: newSlug("trashed") } });
  await staff.ask("record.trash", { recordId: trashed });
  return {
    own: await publish(await newEntry(staff, { shared: naming(own) })),
    foreign: await publish(await newEntry(staff, { shared: naming(other) })),
    draft: await newEntry(staff, { shared: naming(own) }),
    trashed,
  };
}

test("every page of the desk that was built has a line in the story", () => {
  expect(builtDeskPages().length).toBeGreaterThan(20);
  expect(
    builtDeskPages().filter((route) => !(route in deskPages) && !route.startsWith("/desk/guest")),
  ).toEqual([]);
});

test("each page opens for those who may see it, and for nobody else", async ({
  browser,
  baseURL,
  playwright,
}) => {
  const at = { browser, baseURL };
  const admin = await signedInAs("ADMIN", at);
  const suspended = await signedInAs("SUSPENDED", at);
  const people: Record<Exclude<Person, "nobody">, Staff> = {
    admin,
    suspended,
    publisher: await signedInAs("PUBLISHER", at),
    contributor: await signedInAs("CONTRIBUTOR", at),
    outsider: await signedInAs("OUTSIDER", at),
  };
  const nobody = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const records = await recordsFor(people.publisher);
  const { accountId: account } = await suspended.read<{ accountId: string }>("account.me", {});
  // Somebody who is suspended while signed in is nobody at the next request.
  await admin.ask("people.suspend", { accountId: account, evenMyself: false });

  const wrong: string[] = [];
  for (const route of builtDeskPages()) {
    const page = deskPages[route];
    if (!page) continue;
    for (const person of ["nobody", ...Object.keys(people)] as Person[]) {
      const request = person === "nobody" ? nobody : people[person].page.context().request;
      for (const target of ["record", "preview", "version"].includes(page.audience)
        ? targets
        : (["own"] as const)) {
        const address = page.address({ record: records[target], account });
        const answer = await answerAt(request, address, page.audience === "open");
        const wanted = expected(page.audience, person, target);
        if (answer !== wanted) wrong.push(`${person} at ${address} (${target}): ${answer}, not ${wanted}`);
      }
    }
  }
  await admin.ask("people.reinstate", { accountId: account });
  await nobody.dispose();
  for (const staff of Object.values(people)) await staff.close();
  expect(wrong).toEqual([]);
});
