/** A claim in the editor: a chip with its value and date. It is one letter to the cursor. */
import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

/** What a chip shows for a claim; null where the claim is not public. */
export type ChipText = (id: string) => string | null | undefined;

const show = (chip: HTMLElement, text: ChipText) => {
  const shown = text(chip.dataset.claim ?? "");
  chip.textContent = shown ?? chip.dataset.words ?? "";
  chip.classList.toggle("prose-claim-gone", shown === null);
};

/** Draws one claim. */
export function claimChip(node: Node, text: ChipText): NodeView {
  const chip = document.createElement("span");
  chip.className = "prose-claim";
  chip.dataset.claim = node.attrs.id;
  chip.dataset.words = node.attrs.words;
  show(chip, text);
  return { dom: chip, ignoreMutation: () => true };
}

/** Draws all claims anew, when more is known of them. */
export function refreshChips(editor: HTMLElement, text: ChipText): void {
  for (const chip of editor.querySelectorAll<HTMLElement>(".prose-claim")) show(chip, text);
}
