import { openDayClient } from "@entente/db/day/read";
import { anEntry, anInstitute } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicCallerOn } from "../public-caller.ts";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

const language = "en";
const entryId = crypto.randomUUID();

let register: TestRegister;
let past: ReturnType<typeof openDayClient>;

/** The register as of a day some years ago. */
const yearsAgo = (years: number) => {
  const day = `${new Date().getUTCFullYear() - years}-06-15`;
  return publicCallerOn({ db: register.db.public, clock: () => new Date(), asOf: { day, past } });
};

beforeAll(async () => {
  register = await openRegister();
  past = openDayClient(register.db.publicUrl);
  const [then, now] = [anEntry({ slug: "then" }), anEntry({ slug: "now" })];
  const entryWith = (adoptedOn: string, other: string) =>
    anEntry(
      { slug: "entry", adoptedOn, relation: [{ id: crypto.randomUUID(), kind: "part-of", entryId: other }] },
      () => ({}),
      entryId,
    );
  await register.publish(anInstitute(), then, now, entryWith("1992", then.id));
  await register.db.asOwner(`
    ALTER TABLE edit.publication DISABLE TRIGGER ALL;
    UPDATE edit.publication SET live_from = live_from - interval '5 years', live_to = live_to - interval '5 years';
    ALTER TABLE edit.publication ENABLE TRIGGER ALL`);
  await register.publish(entryWith("1993-04", now.id));
});
afterAll(async () => {
  await past.$disconnect();
  await register.db.drop();
});

it("a timeline, what hangs together and a comparison are told as of a past day as they were published then", async () => {
  const told = async (caller: ReturnType<typeof yearsAgo>) => {
    const timeline = await caller.timeline.page({ language, topic: [], kind: ["treaty"] });
    const around = found(await caller.relation.around({ language, kind: "entry", slug: "entry" }));
    const compared = await caller.compare.entries({ language, entries: ["entry", "then"] });
    return {
      events: timeline.outcome === "found" ? timeline.events.map(({ on }) => on) : timeline,
      near: around.near.map(({ node }) => node.slug),
      adopted: compared.outcome === "found" ? compared.entries.map(({ adoptedOn }) => adoptedOn) : compared,
    };
  };
  expect(await told(yearsAgo(3))).toEqual({ events: ["1992"], near: ["then"], adopted: ["1992", null] });
  expect(await told(register.on(someDay))).toEqual({
    events: ["1993-04"],
    near: ["now"],
    adopted: ["1993-04", null],
  });
});
