/** Story: a page is light on a slow line. The budgets count bytes, not time. docs/user-stories/no-script.md */
import { expect, test } from "@playwright/test";
import { kinds, type PageKind, pageKinds } from "./support/pages.ts";

const kilobyte = 1024;

/** A page in which a picture is drawn may weigh a little more: bench/weight/budgets.ts says why. */
const budgetOf = (kind: PageKind) =>
  kind.includes("timeline") ? 68 : /^map|^relations/.test(kind) ? 66 : 60;

for (const kind of kinds) {
  test(`a first visit to the ${kind} page moves at most ${budgetOf(kind)} KB`, async ({ page, baseURL }) => {
    // Given a browser that has never been here
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let moved = 0;
    let html = 0;
    const pages = new Set<string>();
    session.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Document") pages.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      moved += encodedDataLength;
      if (pages.has(requestId)) html += encodedDataLength;
    });
    // When it opens the page
    await page.goto(`${baseURL}/en${pageKinds[kind]}`, { waitUntil: "networkidle" });
    // Then all that came, headers included, stays within the budget
    expect(moved).toBeGreaterThan(kilobyte);
    expect(moved).toBeLessThanOrEqual(budgetOf(kind) * kilobyte);
    if (["treaty", "body", "network"].includes(kind)) expect(html).toBeLessThan(20 * kilobyte);
  });
}
