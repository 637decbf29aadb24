/** People of the desk: each signs in from an address of their own, and asks the staff's router as the desk does. */
import { randomUUID } from "node:crypto";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";

export type Who =
  | "ADMIN"
  | "CONTRIBUTOR"
  | "PUBLISHER"
  | "SECOND_PUBLISHER"
  | "SECOND_FACTOR"
  | "JOINS"
  | "OUTSIDER"
  | "SUSPENDED"
  | "ENDS_SESSIONS";

/** Wrong passwords of one story slow down their own address alone. */
let addresses = 0;
export const newAddress = () => `198.51.100.${(process.pid * 7 + ++addresses) % 254}`;

/** The address and password of an account; empty where the stories run without one. */
export const accountOf = (who: Who) => ({
  email: process.env[`E2E_${who}_EMAIL`] ?? "",
  password: process.env[`E2E_${who}_PASSWORD`] ?? "",
});

/** True where a register is served by somebody else, who gave no such account. */
export const nobodyIs = (...whos: readonly Who[]): boolean =>
  whos.some((who) => accountOf(who).email === "" || accountOf(who).password === "");

/** Fills in the form of the sign-in page, whatever its language. */
export async function typeCredentials(page: Page, who: Who): Promise<void> {
  const { email, password } = accountOf(who);
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await page.locator("form:has([name=password]) button[type=submit]").click();
}

export type Staff = {
  readonly page: Page;
  /** Asks a procedure in their name. */
  ask<T>(procedure: string, input: object): Promise<T>;
  /** Asks a procedure that only reads. */
  read<T>(procedure: string, input: object): Promise<T>;
  close(): Promise<void>;
};

async function answerOf<T>(procedure: string, sent: ReturnType<APIRequestContext["fetch"]>): Promise<T> {
  const answer = await sent;
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true);
  return ((await answer.json()) as { result: { data: T } }).result.data;
}

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>["cookies"];

/** What the browsers of those hold who signed in before in this process. */
const cookies = new Map<string, Kept>();

async function signIn(context: BrowserContext, who: Who, language: string): Promise<Kept> {
  const page = await context.newPage();
  await page.goto(`/desk/sign-in?language=${language}`);
  await typeCredentials(page, who);
  await expect(page).toHaveURL(/\/desk$/);
  await page.close();
  return (await context.storageState()).cookies;
}

/**
 * Gives somebody who is signed in a browser of their own, which has opened no page yet. Whoever signed in before in
 * this process is not asked again: a story that ends sessions needs an account that no other story uses.
 */
export async function signedInAs(
  who: Who,
  { browser, baseURL = "" }: { readonly browser: Browser; readonly baseURL?: string | undefined },
  language = "en",
): Promise<Staff> {
  const extraHTTPHeaders = { "x-forwarded-for": newAddress() };
  const context = await browser.newContext({ baseURL, extraHTTPHeaders, locale: "en-GB" });
  const key = `${baseURL} ${who} ${language}`;
  const before = cookies.get(key);
  if (before) await context.addCookies(before);
  else cookies.set(key, await signIn(context, who, language));
  const page = await context.newPage();
  const headers = { origin: new URL(baseURL).origin };
  return {
    page,
    ask: (procedure, data) =>
      answerOf(procedure, context.request.post(`/api/trpc/${procedure}`, { data, headers })),
    read: (procedure, input) =>
      answerOf(
        procedure,
        context.request.get(`/api/trpc/${procedure}`, { params: { input: JSON.stringify(input) } }),
      ),
    close: () => context.close(),
  };
}

let made = 0;
/** An address that no other story uses. */
export const newSlug = (word: string) => `${word}-${process.pid}-${Date.now().toString(36)}-${++made}`;

/** Makes a treaty as a draft that could be published, and answers its id. */
export async function newEntry(
  staff: Staff,
  { shared = {}, en = {} }: { readonly shared?: object; readonly en?: object } = {},
): Promise<string> {
  const recordId = randomUUID();
  const facts = { slug: newSlug("story"), kind: "treaty", subtype: "convention", activity: "active" };
  const text = { title: "Convention of a story", summary: "What it is.", purpose: "What it is for." };
  const content = { schemaVersion: 1, shared: { ...facts, ...shared }, text: { en: { ...text, ...en } } };
  await staff.ask("record.save", { recordId, kind: "entry", counter: 0, content });
  return recordId;
}

/** Writes some fields of one language into the draft, beside what stands there. */
export async function writeText({ read, ask }: Staff, recordId: string, language: string, values: object) {
  type Draft = { kind: string; counter: number; content: { text: Record<string, object> } };
  const { kind, counter, content } = await read<Draft>("record.read", { recordId });
  const text = { ...content.text, [language]: { ...content.text[language], ...values } };
  await ask("record.save", { recordId, kind, counter, content: { ...content, text } });
}

/** Writes some facts into the draft, beside what stands there. */
export async function writeShared({ read, ask }: Staff, recordId: string, values: object) {
  type Draft = { kind: string; counter: number; content: { shared: object } };
  const { kind, counter, content } = await read<Draft>("record.read", { recordId });
  const shared = { ...content.shared, ...values };
  await ask("record.save", { recordId, kind, counter, content: { ...content, shared } });
}

/** Publishes the shared facts and the English text of a record. */
export async function publishAll({ ask }: Staff, recordId: string): Promise<void> {
  const note = { en: "New entry" };
  await ask("record.publish", { recordId, parts: ["shared", "en"], note, changeSetId: randomUUID() });
}

/** Opens the form of a record. */
export async function openRecord({ page }: Staff, recordId: string): Promise<void> {
  await page.goto(`/desk/records/${recordId}`);
  await saved(page);
}

/** Waits until everything that stands in the form is saved. */
export const saved = (page: Page) =>
  expect(page.locator("[data-saving]")).toHaveAttribute("data-saving", "saved");

/** The box of a place of the form: "shared/acronym", "text/en/title". */
export const boxAt = (page: Page, place: string) => page.locator(`[id="${place}"]`);

type Held = {
  readonly content: {
    readonly shared: Record<string, unknown>;
    readonly text: Record<string, Record<string, unknown>>;
  };
};

/** What the server holds of a record now. */
export const heldBy = ({ read }: Staff, recordId: string) => read<Held>("record.read", { recordId });

/** Opens a part of a page that is folded away. */
export async function unfold(page: Page, heading: string): Promise<Locator> {
  const name = page.getByRole("heading", { name: heading, exact: true });
  await name.click();
  return page.locator("details").filter({ has: name });
}
