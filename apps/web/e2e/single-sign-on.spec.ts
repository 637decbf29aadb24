/** Story: staff sign in where they sign in anyway. docs/user-stories/single-sign-on.md */
import { startProvider, type TestProvider } from "@entente/auth/testing/provider";
import { expect, type Page, test } from "@playwright/test";
import { newAddress, nobodyIs, typeCredentials } from "./support/staff.ts";

const issuer = process.env.OIDC_ISSUER ?? "";
const person = "JOINS";

test.skip(nobodyIs(person) || !issuer, "the stories run without a provider of single sign-on");
test.use({
  locale: "en-GB",
  javaScriptEnabled: false,
  extraHTTPHeaders: { "x-forwarded-for": newAddress() },
});
test.describe.configure({ mode: "serial" });

let provider: TestProvider;
test.beforeAll(async ({ baseURL }) => {
  const { OIDC_CLIENT_ID: clientId = "", OIDC_CLIENT_SECRET: clientSecret = "" } = process.env;
  provider = await startProvider({
    port: Number(new URL(issuer).port),
    client: { clientId, clientSecret },
    redirectUris: [`${new URL(baseURL ?? "").origin}/api/auth/callback/sso`],
    people: {
      ada: { name: "Ada Test", email: "ada@example.org", groups: [] },
      stranger: { name: "A stranger", email: "stranger@example.org", groups: ["guests"] },
    },
  });
});
test.afterAll(() => provider.stop());

const atProvider = (page: Page, name: string) => page.getByRole("link", { name }).click();

test("somebody joins their account, and from then on signs in at the provider", async ({ page, context }) => {
  // Given somebody who is signed in with a password
  await page.goto("/desk/sign-in");
  await typeCredentials(page, person);
  await page.goto("/desk/account");
  // When they join the provider
  await page.getByRole("button", { name: "Join Example login" }).click();
  await atProvider(page, "Ada Test");
  await expect(page.getByRole("main").getByRole("status")).toContainText(
    "Single sign-on now opens your account",
  );
  await page.getByRole("button", { name: "Sign out" }).click();
  // Then the provider brings them to the page that they asked for
  await page.goto("/desk/sessions");
  await page.getByRole("button", { name: "Sign in with Example login" }).click();
  await expect(page).toHaveURL(/\/desk\/sessions$/);
  await expect(page.getByRole("main")).toContainText("Single sign-on");
  // And nothing of the way there is left in the browser
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names.filter((name) => /verifier|state|nonce|errand/.test(name))).toEqual([]);
  await page.goto("/desk/account");
  await page.getByRole("button", { name: "Part from Example login" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("no longer opens your account");
});

test("somebody to whom nobody gave access is told so, and whom to ask", async ({ page }) => {
  await page.goto("/desk/sign-in");
  await page.getByRole("button", { name: "Sign in with Example login" }).click();
  await atProvider(page, "A stranger");
  await expect(page.getByRole("alert")).toContainText("nobody has given you access to this register");
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});
