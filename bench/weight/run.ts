/**
 * Weighs one page of every kind; then the form of an entry, where somebody is named who may see it.
 */
import { drawnVisitBudget, entryHtmlBudget, firstVisitBudget } from "./budgets.ts";
import { editScreenHeld } from "./edit-screen-row.ts";
import { firstVisit } from "./first-visit.ts";
import { kilobytes } from "./kilobytes.ts";
import { weighedPages } from "./pages.ts";

const base = process.env.BASE_URL ?? "http://127.0.0.1:3000";

const rows = [];
let tooHeavy = 0;
for (const { kind, path } of weighedPages) {
  const ours = await firstVisit(`${base}/en${path}`);
  const isEntry = /treaties|bodies|networks/.test(path);
  const budget = kind.startsWith("map") ? drawnVisitBudget : firstVisitBudget;
  const held = ours.total <= budget && (!isEntry || ours.html < entryHtmlBudget);
  if (!held) tooHeavy += 1;
  rows.push({
    page: kind,
    html: kilobytes(ours.html),
    style: kilobytes(ours.style),
    font: kilobytes(ours.font),
    image: kilobytes(ours.image),
    "first visit": kilobytes(ours.total),
    budget: held ? "held" : "BROKEN",
  });
}
console.table(rows);
console.log(
  `Budgets: a first visit ${kilobytes(firstVisitBudget)}, with a picture drawn in it ${kilobytes(drawnVisitBudget)}, the HTML of an entry ${kilobytes(entryHtmlBudget)}. ${
    tooHeavy === 0 ? "All held." : `${tooHeavy} broken.`
  }`,
);
const deskHeld = await editScreenHeld(base);
process.exitCode = tooHeavy === 0 && deskHeld ? 0 : 1;
