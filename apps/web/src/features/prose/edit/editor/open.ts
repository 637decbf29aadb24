/** Opens the editor of a text in an element. Fetched when somebody begins to write; nothing else imports it. */
import { history } from "prosemirror-history";
import { EditorState, type Plugin, TextSelection, type Transaction } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import type { CommandName } from "../command-names.ts";
import { type ChipText, claimChip, refreshChips } from "./claim-chips.ts";
import { commands, possibleIn, pressedIn } from "./commands.ts";
import { keys } from "./keys.ts";
import { linkAt, withLink, withoutLink } from "./links.ts";
import { parseProse, serializeProse } from "./markdown.ts";
import { type Pasted, pasting } from "./pasting.ts";
import { schema } from "./schema.ts";

/** What the toolbar shows. */
export type Shown = { readonly pressed: ReadonlySet<string>; readonly possible: ReadonlySet<string> };

export type OpenEditor = {
  readonly run: (command: CommandName) => void;
  readonly focus: () => void;
  readonly type: (text: string) => void;
  readonly goTo: (left: number, top: number) => void;
  /** The text has another value now, from elsewhere: the cursor stays where it is as far as it can. */
  readonly setValue: (value: string | null) => void;
  readonly linkAt: () => ReturnType<typeof linkAt>;
  /** Says whether the address was one. */
  readonly setLink: (address: string, words: string) => boolean;
  readonly removeLink: () => void;
  readonly insertClaim: (id: string, words: string) => void;
  readonly refreshClaims: () => void;
  readonly setAttributes: (attributes: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
};

type Options = {
  readonly value: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: (value: string | null) => void;
  readonly onShown: (shown: Shown) => void;
  readonly onPasted: (pasted: Pasted) => void;
  readonly claimText: ChipText;
  readonly askLink: () => void;
  readonly askToolbar: () => void;
};

const shownIn = (state: EditorState): Shown => ({ pressed: pressedIn(state), possible: possibleIn(state) });

/** Replaces what differs and nothing else, so that the selection keeps its place. */
function towards(state: EditorState, value: string | null): Transaction | null {
  const { doc } = state;
  const wanted = parseProse(value);
  const start = doc.content.findDiffStart(wanted.content);
  if (start === null) return null;
  const end = doc.content.findDiffEnd(wanted.content);
  if (!end) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = wanted.slice(start, end.b + overlap);
  return state.tr
    .replace(start, end.a + overlap, slice)
    .setMeta("addToHistory", false)
    .setMeta("outside", true);
}

/** Opens an editor. The value is given back as it came until something is typed, and where typing is undone. */
export function openEditor(place: HTMLElement, options: Options): OpenEditor {
  let attributes = options.attributes;
  let told = { value: options.value, doc: parseProse(options.value) };
  const plugins: Plugin[] = [
    pasting(options.onPasted),
    ...keys({ link: options.askLink, toolbar: options.askToolbar }),
    history(),
    tableEditing(),
  ];
  const view = new EditorView(place, {
    state: EditorState.create({ doc: told.doc, plugins }),
    attributes: () => attributes,
    nodeViews: { claim: (node) => claimChip(node, options.claimText) },
    dispatchTransaction(transaction) {
      const state = view.state.apply(transaction);
      view.updateState(state);
      options.onShown(shownIn(state));
      if (!transaction.docChanged || transaction.getMeta("outside")) return;
      options.onChange(state.doc.eq(told.doc) ? told.value : serializeProse(state.doc));
    },
  });
  options.onShown(shownIn(view.state));
  const apply = (transaction: Transaction | null) => {
    if (transaction) view.dispatch(transaction);
    return transaction !== null;
  };
  return {
    run: (command) => {
      commands[command](view.state, view.dispatch, view);
      view.focus();
    },
    focus: () => view.focus(),
    type: (text) => apply(view.state.tr.insertText(text)),
    goTo: (left, top) => {
      const found = view.posAtCoords({ left, top });
      if (found) apply(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(found.pos))));
    },
    setValue: (value) => {
      if (value === serializeProse(view.state.doc) || (value === told.value && view.state.doc.eq(told.doc)))
        return;
      apply(towards(view.state, value));
      told = { value, doc: view.state.doc };
    },
    linkAt: () => linkAt(view.state),
    setLink: (address, words) => apply(withLink(view.state, address, words)),
    removeLink: () => apply(withoutLink(view.state)),
    insertClaim: (id, words) => {
      const claim = schema.nodes.claim.create({ id, words });
      apply(view.state.tr.replaceSelectionWith(claim).scrollIntoView());
    },
    refreshClaims: () => refreshChips(view.dom, options.claimText),
    setAttributes: (next) => {
      attributes = next;
      view.setProps({ attributes: () => attributes });
    },
    close: () => view.destroy(),
  };
}
