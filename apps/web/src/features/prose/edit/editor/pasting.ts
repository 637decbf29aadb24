/** What is pasted or dropped into a text: cleaned, said what is left out, undone in one step, refused when too much. */
import { closeHistory } from "prosemirror-history";
import { Plugin } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { cleanPaste } from "../paste/clean.ts";
import type { Dropped } from "../paste/dropped-kinds.ts";

/** A page stays quick with this much; a longer document is a document, not a text. */
const most = 1_000_000;

export type Pasted =
  | { readonly outcome: "pasted"; readonly dropped: Dropped }
  | { readonly outcome: "too-much"; readonly megabytes: number };

/** The size of what is about to be inserted. Pictures inside it are dropped anyway. */
function sizeOf(data: DataTransfer | null): number {
  const html = data?.getData("text/html").replace(/\bsrc="data:[^"]*"/gi, 'src=""') ?? "";
  return html === "" ? (data?.getData("text/plain").length ?? 0) : html.length;
}

export function pasting(tell: (pasted: Pasted) => void): Plugin {
  const refuse = (event: Event, data: DataTransfer | null): boolean => {
    const size = sizeOf(data);
    if (size <= most) return false;
    event.preventDefault();
    tell({ outcome: "too-much", megabytes: Math.round(size / 100_000) / 10 });
    return true;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_, event) => refuse(event, event.clipboardData),
        drop: (_, event) => refuse(event, event.dataTransfer),
      },
      transformPastedHTML(html) {
        // What comes from this editor is what a text can hold.
        if (html.includes("data-pm-slice")) return html;
        const { html: kept, dropped } = cleanPaste(html);
        tell({ outcome: "pasted", dropped });
        return kept;
      },
      handlePaste(view, _, slice) {
        if (isInTable(view.state)) return false;
        view.dispatch(closeHistory(view.state.tr).replaceSelection(slice).scrollIntoView());
        return true;
      },
    },
  });
}
