/** Leads a statement that names tables of `pub` to the views of the same names in `day`. */

const quoted = /"pub"\./g;
/** A name that is called is a function's. */
const plain = /\bpub\.("?)([a-z_]+)\b\1(?!\s*\()/g;

/** The statement as of a day. Functions and dictionaries of `pub` are the same on every day. */
export const asOfDay = (statement: string): string =>
  statement.replace(quoted, '"day".').replace(plain, "day.$1$2$1");
