/** Drops what hangs on something that is gone: the text of removed rows, and the source of a text that is empty. */
import type { Document, Row, Text, Values } from "./document.ts";
import { isTree } from "./values.ts";

function rowIds(shared: Document["shared"]): Set<string> {
  const rows = Object.values(shared).flatMap((value) => (Array.isArray(value) ? value : []));
  return new Set(
    rows.filter((row): row is Row => isTree(row) && typeof row.id === "string").map(({ id }) => id),
  );
}

const isFilled = (value: unknown) => typeof value === "string" && value !== "";

/** The text at a source's path: "title", or "rows.<id>.text". */
function textAt(own: Values, rows: Readonly<Record<string, Values>>, path: string): unknown {
  const [first = "", id = "", key = ""] = path.split(".");
  return first === "rows" ? rows[id]?.[key] : own[first];
}

function prunedText({ rows = {}, sources, ...own }: Text, ids: ReadonlySet<string>): Text {
  const kept = Object.fromEntries(Object.entries(rows).filter(([id]) => ids.has(id)));
  const known = Object.entries(sources ?? {}).filter(([path]) => isFilled(textAt(own, kept, path)));
  return {
    ...own,
    ...(Object.keys(kept).length > 0 ? { rows: kept } : {}),
    ...(known.length > 0 ? { sources: Object.fromEntries(known) } : {}),
  };
}

/** The same document without what no longer belongs to anything. */
export function pruned(document: Document): Document {
  const ids = rowIds(document.shared);
  const text = Object.fromEntries(
    Object.entries(document.text).flatMap(([language, one]) =>
      one ? [[language, prunedText(one, ids)]] : [],
    ),
  );
  return { ...document, text };
}
