/** Which elements of the core may stand in which, and in which order. What other namespaces add is passed over. */
import type { Element, Node } from "@xmldom/xmldom";
import { coreNamespace } from "./format.ts";
import { refusedFile } from "./problem.ts";

type Place = "xliff" | "file" | "group" | "unit" | "segment";

type Rule = {
  /** What may stand there, each group before the next. */
  readonly order: readonly (readonly string[])[];
  /** What stands there once at most. */
  readonly once: readonly string[];
  /** Whether other namespaces may add to it. */
  readonly open: boolean;
};

const rules: Readonly<Record<Place, Rule>> = {
  xliff: { order: [["file"]], once: [], open: false },
  file: { order: [["skeleton"], ["notes"], ["unit", "group"]], once: ["skeleton", "notes"], open: true },
  group: { order: [["notes"], ["unit", "group"]], once: ["notes"], open: true },
  unit: {
    order: [["notes"], ["originalData"], ["segment", "ignorable"]],
    once: ["notes", "originalData"],
    open: true,
  },
  segment: { order: [["source"], ["target"]], once: ["source", "target"], open: false },
};

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = ({ nodeType }: Node) => nodeType === 3 || nodeType === 4;

/** Refuses the file, and says at which element and what about it. */
export function refuseAt({ localName, lineNumber }: Element, what: string): never {
  throw refusedFile("structure", `<${localName}>, ${what}, ${lineNumber}`);
}

/** The nodes below, without an array that grows with every look at the live list. */
export function nodesIn(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/**
 * The core elements in an element.
 * @throws Refusal "invalid-input" where one does not belong there
 */
export function children(parent: Element, place: Place): Element[] {
  const { order, once, open } = rules[place];
  const nodes = nodesIn(parent);
  if (nodes.some((node) => isText(node) && node.nodeValue?.trim())) refuseAt(parent, "#text");
  const elements = nodes.filter(isElement);
  const core = elements.filter(({ namespaceURI }) => namespaceURI === coreNamespace);
  const foreign = elements.find(({ namespaceURI }) => namespaceURI !== coreNamespace);
  if (foreign && !open) refuseAt(foreign, foreign.namespaceURI ?? "xmlns");
  let at = 0;
  const seen = new Set<string>();
  for (const element of core) {
    const name = element.localName ?? "";
    const step = order.findIndex((names) => names.includes(name));
    if (step < at || (once.includes(name) && seen.has(name))) refuseAt(element, name);
    at = step;
    seen.add(name);
  }
  return core;
}
