/** Leads a statement that names tables of `pub` to the views of the same names in `day`. */
import { dayViews } from "./views.ts";

const quoted = /"pub"\./g;
const plain = new RegExp(`\\bpub\\.("?)(${Object.keys(dayViews).join("|")})\\b(?!\\s*\\()`, "g");

/** The statement as of a day. Functions and dictionaries of `pub` are the same on every day. */
export const asOfDay = (statement: string): string =>
  statement.replace(quoted, '"day".').replace(plain, "day.$1$2");
