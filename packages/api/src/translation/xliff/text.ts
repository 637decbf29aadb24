/** The text of a source or target. Codes of other formats are refused: the register hands none out. */
import type { Element } from "@xmldom/xmldom";
import { coreNamespace } from "./format.ts";
import { nodesIn, refuseAt } from "./structure.ts";

const deepest = 20;

function character(element: Element): string {
  const hex = element.getAttribute("hex") ?? "";
  return /^[0-9A-Fa-f]{4}$/.test(hex)
    ? String.fromCharCode(Number.parseInt(hex, 16))
    : refuseAt(element, "hex");
}

/** Annotations of translation tools say nothing about the text itself. */
const annotations = ["sm", "em"];

export function textIn(parent: Element, depth = 0): string {
  if (depth > deepest) refuseAt(parent, "mrk");
  return nodesIn(parent)
    .map((node) => {
      if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
      if (node.nodeType !== 1) return "";
      const element = node as Element;
      const name = element.namespaceURI === coreNamespace ? (element.localName ?? "") : "";
      if (name === "cp") return character(element);
      if (name === "mrk") return textIn(element, depth + 1);
      return annotations.includes(name) ? "" : refuseAt(element, "inline");
    })
    .join("");
}
