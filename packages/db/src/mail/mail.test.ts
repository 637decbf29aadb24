import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { enqueueMail } from "./enqueue.ts";
import { sendMail } from "./send.ts";
import { smtpTransport, type Transport } from "./transport.ts";

let db: FreshDatabase;
let transport: Transport;
const received: { to: string[]; source: string }[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _, done) =>
    address.startsWith("nobody@") ? done(new Error("No such mailbox")) : done(),
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push({
        to: envelope.rcptTo.map(({ address }) => address),
        source: Buffer.concat(chunks).toString("utf8"),
      });
      done();
    });
  },
});

beforeAll(async () => {
  db = await freshDatabase();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  transport = smtpTransport(`smtp://127.0.0.1:${port}`, "Register <register@example.org>");
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await db.drop();
});
beforeEach(async () => {
  received.length = 0;
  await db.asOwner("DELETE FROM edit.mail");
});

const mail = (key: string, to = "ada@example.org") => ({
  key,
  to,
  language: "fr" as const,
  subject: "À relire",
  body: "Bonjour,\nvoici.",
});

it("one occasion is one mail, which arrives with its words and its language", async () => {
  await enqueueMail(db.staff, mail("a"));
  await enqueueMail(db.staff, mail("a"));
  expect(await sendMail(db.staff, transport)).toBe(1);
  expect(await sendMail(db.staff, transport)).toBe(0);
  expect(received.map(({ to }) => to)).toEqual([["ada@example.org"]]);
  expect(received[0]?.source).toMatch(/^From: Register <register@example.org>$/m);
  expect(received[0]?.source).toMatch(/^Content-Language: fr\r?$/m);
  expect(received[0]?.source).toContain("Bonjour,");
  expect(await db.staff.mail.findFirst()).toMatchObject({ attempts: 1, lastError: null });
});

it("mail that somebody subscribed to says how one click ends it, as text and as HTML", async () => {
  const endsAt = "https://register.example.org/api/subscription/stop?token=a.b";
  await enqueueMail(db.staff, { ...mail("digest"), body: "Voici <tout>.\n\n– un\n– deux & trois\n", endsAt });
  await enqueueMail(db.staff, mail("other"));
  expect(await sendMail(db.staff, transport)).toBe(2);
  const [digest, other] = received.map(({ source }) =>
    source.replace(/\r\n[ \t]/g, " ").replace(/=\r\n/g, ""),
  );
  expect(digest).toMatch(
    /^List-Unsubscribe: <https:\/\/register\.example\.org\/api\/subscription\/stop\?token=a\.b>\r?$/m,
  );
  expect(digest).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  expect(digest).toMatch(/^Content-Type: text\/plain/m);
  expect(digest).toContain("<li>deux &amp; trois</li>");
  expect(digest).toContain("Voici &lt;tout&gt;.");
  expect(other).not.toContain("List-Unsubscribe");
});

it("a mail that is gone while it is sent stops nothing", async () => {
  await enqueueMail(db.staff, mail("gone"));
  await enqueueMail(db.staff, mail("next"));
  let times = 0;
  const sent = await sendMail(db.staff, async () => {
    times += 1;
    if (times === 1) await db.asOwner("DELETE FROM edit.mail WHERE key = 'gone'");
  });
  expect(sent).toBe(2);
});

it("a mail of an act that was undone is never sent", async () => {
  await expect(
    db.staff.$transaction(async (tx) => {
      await enqueueMail(tx, mail("undone"));
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await sendMail(db.staff, transport)).toBe(0);
});

it("instances that send at the same moment send each mail once", async () => {
  for (let i = 0; i < 12; i++) await enqueueMail(db.staff, mail(`m${i}`, `reader${i}@example.org`));
  const sent = await Promise.all([1, 2, 3].map(() => sendMail(db.staff, transport)));
  expect(sent.reduce((a, b) => a + b)).toBe(12);
  expect(new Set(received.flatMap(({ to }) => to)).size).toBe(12);
  expect(received.length).toBe(12);
});

it("a mail that is refused waits longer each time, says why, and holds up no other", async () => {
  await enqueueMail(db.staff, mail("refused", "nobody@example.org"));
  await enqueueMail(db.staff, mail("next"));
  expect(await sendMail(db.staff, transport)).toBe(1);
  const pauses = [];
  for (let i = 0; i < 3; i++) {
    const [row] = await db.asOwner(
      "SELECT last_error, round(extract(epoch FROM retry_at - now()) / 60)::int AS minutes FROM edit.mail WHERE key = 'refused'",
    );
    pauses.push(row?.minutes);
    expect(row?.last_error).toContain("No such mailbox");
    await db.asOwner("UPDATE edit.mail SET retry_at = now() - interval '1 second' WHERE key = 'refused'");
    expect(await sendMail(db.staff, transport)).toBe(0);
  }
  expect(pauses).toEqual([2, 4, 8]);
});

it("a mail that its instance did not live to send is sent by another", async () => {
  await enqueueMail(db.staff, mail("lost"));
  await db.asOwner("UPDATE edit.mail SET attempts = 1, retry_at = now() - interval '1 second'");
  expect(await sendMail(db.staff, transport)).toBe(1);
});

it("what nobody took for a week stays in the outbox", async () => {
  await enqueueMail(db.staff, mail("old"));
  await db.asOwner("UPDATE edit.mail SET created_at = now() - interval '8 days'");
  expect(await sendMail(db.staff, transport)).toBe(0);
});
