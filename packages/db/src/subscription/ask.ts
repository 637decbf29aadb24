/**
 * Somebody asks for mail about changes. The answer is the same whether the address is known or not; what happens is at
 * most one mail, which asks the address itself, or tells one that follows this already how to end it.
 */
import { createHmac } from "node:crypto";
import type { Language } from "@entente/domain/languages";
import { requiredVariable } from "@entente/environment/environment";
import type { StaffClient, Transaction } from "../clients.ts";
import { enqueueMail, type NewMail } from "../mail/enqueue.ts";

export type Wanted = {
  readonly email: string;
  readonly language: Language;
  readonly about: "record" | "search";
  /** The id of a record, or the query of a search in one form. */
  readonly what: string;
};

export type Asked = {
  readonly id: string;
  /** Whether the address said so itself before. */
  readonly confirmed: boolean;
};

type Options = {
  /** Where the request came from. */
  readonly network: string;
  readonly letter: (row: Asked) => Pick<NewMail, "subject" | "body" | "endsAt">;
};

const hour = "1 hour";
/** In an hour: mails to one address, asks from one network, and asks in all. */
const most = { address: 3, network: 20, register: 300 } as const;

/** An IPv6 subscriber has a whole network to ask from. */
const networkOf = (address: string): string =>
  address.includes(":") && !address.startsWith("::ffff:")
    ? address.split(":").slice(0, 4).join(":")
    : address;

async function asksOf(tx: Transaction, key: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM edit.subscription_ask WHERE key = ${key} AND at > now() - ${hour}::interval`;
  return row?.n ?? 0;
}

/** Of many at once, each key is counted one after the other. */
async function taken(tx: Transaction, key: string, limit: number): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  if ((await asksOf(tx, key)) >= limit) return false;
  await tx.$executeRaw`INSERT INTO edit.subscription_ask (key) VALUES (${key})`;
  return true;
}

/** The row, new or old. Only what is not confirmed yet follows the language in which it was asked for again. */
async function rowFor(tx: Transaction, { email, language, about, what }: Wanted): Promise<Asked> {
  const [row] = await tx.$queryRaw<Asked[]>`
    INSERT INTO edit.subscription (email, language, about, what)
    VALUES (${email}, ${language}, ${about}, ${what})
    ON CONFLICT (email, about, what) DO UPDATE SET
      language = CASE WHEN subscription.confirmed_at IS NULL THEN excluded.language ELSE subscription.language END,
      created_at = CASE WHEN subscription.confirmed_at IS NULL THEN now() ELSE subscription.created_at END
    RETURNING id::text, confirmed_at IS NOT NULL AS confirmed`;
  if (!row) throw new Error("A subscription was neither written nor found.");
  return row;
}

/** "too-often" depends on where the request came from and on how busy the register is, never on the address. */
export async function askToSubscribe(
  db: StaffClient,
  wanted: Wanted,
  { network, letter }: Options,
): Promise<"asked" | "too-often"> {
  const keyOf = (kind: keyof typeof most, value: string) =>
    `${kind}:${createHmac("sha256", requiredVariable("AUTH_SECRET")).update(`subscription ${kind} ${value}`).digest("base64url")}`;
  return db.$transaction(async (tx) => {
    if (!(await taken(tx, keyOf("register", ""), most.register))) return "too-often";
    if (!(await taken(tx, keyOf("network", networkOf(network)), most.network))) return "too-often";
    const mayWrite = await taken(tx, keyOf("address", wanted.email), most.address);
    // Once an hour for one page, whoever asks.
    const once = await taken(tx, keyOf("address", `${wanted.email} ${wanted.about} ${wanted.what}`), 1);
    if (!mayWrite || !once) return "asked";
    const row = await rowFor(tx, wanted);
    const { email: to, language } = wanted;
    const [{ at } = { at: "" }] = await tx.$queryRaw<{ at: string }[]>`SELECT now()::text AS at`;
    await enqueueMail(tx, { key: `subscription:${row.id}:asked:${at}`, to, language, ...letter(row) });
    return "asked";
  });
}
