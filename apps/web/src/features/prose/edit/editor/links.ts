/** The link around the cursor: its address, setting it, and leaving it out. */
import { webLinkOf } from "@entente/domain/prose/links";
import type { EditorState, Transaction } from "prosemirror-state";
import { schema } from "./schema.ts";

const { link } = schema.marks;

/** From where to where the link around the cursor reaches; the selection where there is none. */
function reach({ selection, doc }: EditorState) {
  const { $from, from, to } = selection;
  const mark = link.isInSet($from.marks()) ?? ($from.nodeAfter && link.isInSet($from.nodeAfter.marks));
  if (!mark) return { from, to, href: null };
  const start = $from.start();
  const range = { from, to, href: mark.attrs.href as string };
  doc.nodesBetween(start, $from.end(), (node, at) => {
    if (!node.isInline || !mark.isInSet(node.marks) || at > to || at + node.nodeSize < from) return;
    range.from = Math.min(range.from, at);
    range.to = Math.max(range.to, at + node.nodeSize);
  });
  return range;
}

/** What a dialog for the link begins with. */
export function linkAt(state: EditorState) {
  const { from, to, href } = reach(state);
  return { href: href ?? "", words: state.doc.textBetween(from, to, " "), isLink: href !== null };
}

/** Makes the selection, or the link around the cursor, a link with these words. Null where the address is none. */
export function withLink(state: EditorState, address: string, words: string): Transaction | null {
  const href = webLinkOf(address);
  if (href === null) return null;
  const { from, to } = reach(state);
  const said = words.trim() || href;
  const tr = state.tr;
  if (tr.doc.textBetween(from, to, " ") !== said) tr.replaceWith(from, to, schema.text(said));
  const end = tr.mapping.map(to);
  return tr.removeMark(from, end, link).addMark(from, end, link.create({ href })).removeStoredMark(link);
}

/** Leaves the link out and keeps its words. */
export function withoutLink(state: EditorState): Transaction {
  const { from, to } = reach(state);
  return state.tr.removeMark(from, to, link);
}
