import { afterEach, beforeEach, expect, it } from "vitest";
import { enqueueMail } from "../mail/enqueue.ts";
import { sendMail } from "../mail/send.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { addJob } from "./queues.ts";
import { type Runner, startJobs } from "./run.ts";

let db: FreshDatabase;
const runners: Runner[] = [];
const errors: unknown[] = [];

beforeEach(async () => {
  db = await freshDatabase();
  errors.length = 0;
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await db.drop();
  expect(errors).toEqual([]);
});

async function run(work: Partial<Parameters<typeof startJobs>[0]["work"]>, sweepEveryMs = 60_000) {
  const nothing = async () => {};
  const runner = await startJobs({
    url: db.staffUrl,
    work: { mail: nothing, schedule: nothing, day: nothing, subscription: nothing, ...work },
    onError: (error) => errors.push(error),
    sweepEveryMs,
  });
  runners.push(runner);
}

it("the role of staff runs jobs and defines nothing", async () => {
  await expect(db.asStaff("CREATE TABLE pgboss.mine ()")).rejects.toThrow("permission denied");
  await expect(db.asPublic("SELECT * FROM pgboss.job")).rejects.toThrow("permission denied");
  const { promise, resolve } = Promise.withResolvers<void>();
  let times = 0;
  await run({ schedule: async () => void (++times === 2 && resolve()) });
  // The first time is the sweep at the start.
  await db.staff.$transaction((tx) => addJob(tx, "schedule"));
  await promise;
});

it("a job does not begin before its time, and is kept until then", async () => {
  const at = new Date(Date.now() + 40 * 86_400_000);
  await addJob(db.staff, "schedule", at);
  const [job] = await db.asOwner("SELECT start_after, keep_until > start_after AS kept FROM pgboss.job");
  expect(job).toEqual({ start_after: at, kept: true });
});

it("mail is sent when its transaction is committed, once, however many instances run", async () => {
  const sent: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const send = () =>
    sendMail(db.staff, async ({ to }) => {
      sent.push(to);
      if (sent.length === 3) resolve();
    });
  await Promise.all([run({ mail: send }), run({ mail: send })]);
  for (const name of ["a", "b", "c"]) {
    await enqueueMail(db.staff, {
      key: name,
      to: `${name}@example.org`,
      language: "en",
      subject: "News",
      body: "Here.",
    });
  }
  await promise;
  expect(sent.toSorted()).toEqual(["a@example.org", "b@example.org", "c@example.org"]);
});

it("what was missed is found by the sweep, also when work failed before", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let times = 0;
  await run(
    {
      mail: async () => {
        times += 1;
        if (times === 1) throw new Error("the first time fails");
        resolve();
      },
    },
    100,
  );
  await promise;
  expect(errors.splice(0).map(String)).toEqual(["Error: the first time fails"]);
});
