/**
 * Lists of Word. It writes each item as a paragraph of its own, with the level in a style (`mso-list:l0 level2 lfo1`)
 * and the sign, such as a dot or "1.", as text in a span of its own.
 */

const levelOf = (element: Element | null): number | null => {
  if (element?.tagName !== "P") return null;
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(element.getAttribute("style") ?? "")?.[1];
  return level ? Number(level) : null;
};

/** Takes the sign out of an item and gives it back. */
function takeSign(item: Element): string {
  const sign = item.querySelector('span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]');
  const text = sign?.textContent ?? "";
  sign?.remove();
  return text.replaceAll("\u00a0", " ").trim();
}

/** "1.", "a)", "(iv)": numbered. Anything else is a dot of some shape; an "o" without a point is one too. */
const isNumber = (sign: string) => /^\(?(\d+|[a-z]{1,5})[.)]/i.test(sign);

type Open = { readonly list: Element; readonly level: number };

function openList(doc: Document, sign: string): Element {
  const list = doc.createElement(isNumber(sign) ? "ol" : "ul");
  const start = Number.parseInt(sign.replace(/^\(/, ""), 10);
  if (start > 1) list.setAttribute("start", String(start));
  return list;
}

/** Puts a paragraph into the list of its level and gives back the lists that are open after it. */
function place(paragraph: Element, open: readonly Open[]): Open[] {
  const doc = paragraph.ownerDocument;
  const level = levelOf(paragraph) ?? 1;
  const sign = takeSign(paragraph);
  const kept = open.filter((one) => one.level <= level);
  let last = kept.at(-1);
  const wanted = isNumber(sign) ? "OL" : "UL";
  const next = [...kept];
  if (last && last.level === level && last.list.tagName !== wanted) {
    next.pop();
    last = next.at(-1);
  }
  if (!last || last.level < level) {
    const list = openList(doc, sign);
    if (last) last.list.lastElementChild?.append(list);
    else paragraph.before(list);
    last = { list, level };
    next.push(last);
  }
  const item = doc.createElement("li");
  const content = doc.createElement("p");
  content.append(...paragraph.childNodes);
  item.append(content);
  last.list.append(item);
  paragraph.remove();
  return next;
}

/** Makes real lists of paragraphs that are items. */
export function listsFromWord(root: Element): void {
  let open: Open[] = [];
  let top: Element | null = null;
  for (const paragraph of [...root.querySelectorAll("p")].filter((one) => levelOf(one) !== null)) {
    // A list goes on while nothing stands between its items.
    if (!top || paragraph.previousElementSibling !== top) open = [];
    open = place(paragraph, open);
    top = open[0]?.list ?? null;
  }
}
