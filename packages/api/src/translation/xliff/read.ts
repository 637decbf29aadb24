/** Reads a file that came back, from the root to its units. Nothing outside the file is ever looked up. */
import { isLanguage } from "@entente/domain/languages";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { coreNamespace, type FileBack, largestFile, ownNamespace, type UnitBack } from "./format.ts";
import { refusedFile } from "./problem.ts";
import { children, refuseAt } from "./structure.ts";
import { textIn } from "./text.ts";

/** Groups in groups, at most. */
const deepest = 20;

function parsed(xml: string): Element {
  if (Buffer.byteLength(xml) > largestFile) throw refusedFile("too-large");
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw refusedFile("doctype");
  let first = "";
  const onError = (_: string, message: string) => {
    first ||= message.split("\n")[0] ?? "";
    throw new Error(message);
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(
      xml.replace(/^\ufeff/, ""),
      "text/xml",
    ).documentElement;
    if (root) return root;
  } catch {
    throw refusedFile("not-xml", first.slice(0, 160));
  }
  throw refusedFile("not-xml");
}

function rootOf(xml: string): Element {
  const root = parsed(xml);
  if (root.localName !== "xliff" || root.namespaceURI !== coreNamespace) throw refusedFile("not-xliff");
  const version = root.getAttribute("version");
  if (version !== "2.1" && version !== "2.0") throw refusedFile("version", version ?? "");
  return root;
}

const idOf = (element: Element): string => {
  const id = element.getAttribute("id");
  return id !== null && /^[\p{L}\p{N}.\-_:·]+$/u.test(id) ? id : refuseAt(element, "id");
};

function demandUnique(elements: readonly Element[]) {
  const ids = new Set<string>();
  for (const element of elements) {
    const id = idOf(element);
    if (ids.has(id)) refuseAt(element, `id="${id}"`);
    ids.add(id);
  }
}

function unitBack(unit: Element): UnitBack {
  const parts = children(unit, "unit").filter(
    ({ localName }) => localName === "segment" || localName === "ignorable",
  );
  if (!parts.some(({ localName }) => localName === "segment")) refuseAt(unit, "segment");
  const texts = parts.map((part) => {
    const [source, target] = children(part, "segment");
    if (source?.localName !== "source") return refuseAt(part, "source");
    const from = textIn(source);
    const into = target ? textIn(target) : null;
    return { from, into: part.localName === "ignorable" ? (into ?? from) : into };
  });
  const target = texts.every(({ into }) => into !== null) ? texts.map(({ into }) => into).join("") : null;
  return {
    path: idOf(unit),
    source: texts.map(({ from }) => from).join(""),
    target: target?.trim() ? target : null,
    was: unit.getAttributeNS(ownNamespace, "was") || null,
  };
}

function unitsIn(holder: Element, depth = 0): Element[] {
  if (depth > deepest) refuseAt(holder, "group");
  const inside = children(holder, holder.localName === "file" ? "file" : "group");
  const found = inside.flatMap((one) => {
    if (one.localName === "unit") return [one];
    return one.localName === "group" ? unitsIn(one, depth + 1) : [];
  });
  if (depth === 0 && found.length === 0) refuseAt(holder, "unit");
  return found;
}

/**
 * What came back, held against the structure of the XLIFF 2.1 core.
 * @throws Refusal "too-large" or "invalid-input", whose detail names the problem
 */
export function readXliff(xml: string): FileBack {
  const root = rootOf(xml);
  const [from, language] = [root.getAttribute("srcLang") ?? "", root.getAttribute("trgLang") ?? ""];
  if (!isLanguage(from) || !isLanguage(language) || from === language) {
    throw refusedFile("languages", `${from} → ${language}`);
  }
  const files = children(root, "xliff");
  if (files.length === 0) refuseAt(root, "file");
  demandUnique(files);
  const records = files.map((file) => {
    const units = unitsIn(file);
    demandUnique(units);
    return { recordId: idOf(file), units: units.map(unitBack) };
  });
  return { from, language, records };
}
