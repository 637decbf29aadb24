/** Weighs the form of an entry, prints it, and says whether the budget is held. */
import { editScreenBudget } from "./budgets.ts";
import { weighEditScreen } from "./edit-screen.ts";
import { kilobytes } from "./kilobytes.ts";

/** The entry with the most rows and text. */
const heaviest = "cbd";

/** True where nobody is named who could sign in: public pages can be weighed without. */
export async function editScreenHeld(base: string): Promise<boolean> {
  const { E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  if (!email || !password) {
    console.log("The edit screen was not weighed: E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD name nobody.");
    return true;
  }
  const { firstVisit, html, script, style, other, editor } = await weighEditScreen(
    base,
    { email, password },
    heaviest,
  );
  // Text is written by an editor that most visits do not need.
  const held = firstVisit <= editScreenBudget && editor > 0;
  console.table([
    {
      page: "edit screen",
      html: kilobytes(html),
      script: kilobytes(script),
      style: kilobytes(style),
      other: kilobytes(other),
      "first visit": kilobytes(firstVisit),
      "editor, when it opens": kilobytes(editor),
      budget: `${kilobytes(editScreenBudget)} ${held ? "held" : "BROKEN"}`,
    },
  ]);
  return held;
}
