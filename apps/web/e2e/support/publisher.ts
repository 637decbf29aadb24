/** A publisher who is signed in and asks the staff's router, as the desk does. */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, type Browser, expect } from "@playwright/test";

const email = process.env.E2E_PUBLISHER_EMAIL ?? "";
const password = process.env.E2E_PUBLISHER_PASSWORD ?? "";

/** True where the stories run without an account: a register that somebody else serves. */
export const nobodyPublishes = email === "" || password === "";

async function call(request: APIRequestContext, origin: string, procedure: string, input: object) {
  const answer = await request.post(`/api/trpc/${procedure}`, { data: input, headers: { origin } });
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true);
}

/** Signs in and publishes an entry, once for all languages and in those that have text. */
export async function publishEntry(
  browser: Browser,
  baseURL: string,
  shared: object,
  text: Readonly<Record<string, object>>,
): Promise<void> {
  // Wrong passwords of other stories slow down their own address alone.
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { "x-forwarded-for": "192.0.2.7" } });
  const page = await context.newPage();
  await page.goto("/desk/sign-in?language=en");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await page.locator("form:has([name=password]) button").click();
  await expect(page).toHaveURL(/\/desk$/);
  const recordId = randomUUID();
  const content = { schemaVersion: 1, shared, text };
  await call(context.request, baseURL, "record.save", { recordId, kind: "entry", counter: 0, content });
  const parts = ["shared", ...Object.keys(text)];
  const note = { en: "New entry", fr: "Nouvelle fiche", nl: "Nieuwe fiche", de: "Neuer Eintrag" };
  await call(context.request, baseURL, "record.publish", { recordId, parts, note });
  await context.close();
}
