/** Names for statements, under which a connection keeps how the database will run them. */
import { createHash } from "node:crypto";

/** As many as the register has, and twice more: a statement with a list in it is another one for each length. */
const most = 1_000;

/**
 * Answers the name of a statement, the same for the same words, or undefined once so many others have one. A statement
 * without a name is planned anew each time it runs, which for the largest takes longer than running it.
 */
export function statementNames(): (query: { readonly sql: string }) => string | undefined {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size === most) return known;
    const name = createHash("sha256").update(sql).digest("hex").slice(0, 32);
    names.set(sql, name);
    return name;
  };
}
