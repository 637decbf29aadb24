/**
 * Makes a text of what was pasted from Word, LibreOffice, Google Docs or a web page: headings, paragraphs, lists,
 * tables, emphasis and links to the web. The rest goes, and is counted. The document is parsed apart from the page:
 * nothing in it is fetched or run.
 */
import { webLinkOf } from "@entente/domain/prose/links";
import type { Dropped, DroppedKind } from "./dropped-kinds.ts";
import { plainTables } from "./tables.ts";
import { listsFromWord } from "./word-lists.ts";

type Counts = Record<DroppedKind, number>;

const silent =
  'script, style, meta, link, title, base, template, noscript, xml, colgroup, caption, [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]';
const embedded = "object, embed, video, audio, iframe, frame, canvas, input, button, select, textarea, math";

const removeAll = (root: Element, selector: string): number => {
  const found = [...root.querySelectorAll(selector)].filter((one) => one.isConnected);
  for (const one of found) one.remove();
  return found.length;
};

const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

/** A mark in the text, such as "[1]", with what was put around it. */
const removeMark = (link: Element) =>
  (link.closest("sup, .MsoFootnoteReference, .MsoEndnoteReference") ?? link).remove();

/** The block of a note that ends with the way back to its mark. */
const removeNote = (back: Element) => (back.closest("div[id], p, li") ?? back).remove();

function dropNotes(root: Element, counts: Counts): void {
  removeAll(
    root,
    '.msocomtxt, [style*="mso-element:comment" i], [style*="mso-element:footnote" i]:not(:empty), [style*="mso-element:endnote" i]:not(:empty)',
  );
  removeAll(root, 'div[id^="sdfootnote"], div[id^="sdendnote"], div[id^="ftn"], div[id^="edn"]');
  for (const link of root.querySelectorAll("a[href^='#']")) {
    const target = link.getAttribute("href") ?? "";
    if (!link.isConnected) continue;
    if (/^#(_ftnref|_ednref|ftnt_ref|cmnt_ref|_msoanchor|sdfootnote\d+anc)/i.test(target)) removeNote(link);
    else if (/^#(_ftn|_edn|ftnt|sdfootnote|sdendnote)/i.test(target)) {
      counts.footnote++;
      removeMark(link);
    } else if (/^#(_msocom|cmnt)/i.test(target)) {
      counts.comment++;
      removeMark(link);
    }
  }
  removeAll(root, ".MsoCommentReference, [style*='mso-special-character:comment' i]");
}

function dropLinks(root: Element, counts: Counts): void {
  for (const link of root.querySelectorAll("a, area")) {
    const target = (link.getAttribute("href") ?? "").trim().replaceAll(" ", "%20");
    const kept = webLinkOf(target);
    if (kept !== null && link.textContent?.trim()) link.setAttribute("href", kept);
    else {
      // A place in the old document is no loss; a link that led somewhere is.
      if (target !== "" && !target.startsWith("#")) counts.link++;
      unwrap(link);
    }
  }
}

/** The highest heading of what was pasted becomes a heading, those below it subheadings. */
function relevel(root: Element): void {
  for (const title of root.querySelectorAll("p.MsoTitle, p.MsoSubtitle")) {
    const heading = root.ownerDocument.createElement(title.className.includes("Sub") ? "h2" : "h1");
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = headings.map(({ tagName }) => tagName).sort()[0];
  for (const heading of headings) {
    const level = root.ownerDocument.createElement(heading.tagName === highest ? "h2" : "h3");
    level.append(...heading.childNodes);
    for (const strong of level.querySelectorAll("b, strong, u")) unwrap(strong);
    for (const styled of level.querySelectorAll("[style]")) styled.removeAttribute("style");
    heading.replaceWith(level);
  }
}

/** Google Docs puts a list into a list; it belongs into the item before it. */
function nestLists(root: Element): void {
  for (const list of root.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")) {
    const before = list.previousElementSibling;
    if (before?.tagName === "LI") before.append(list);
    else {
      const item = root.ownerDocument.createElement("li");
      list.before(item);
      item.append(list);
    }
  }
}

function dropEmpty(root: Element): void {
  for (const line of root.querySelectorAll("br.Apple-interchange-newline, body > br, b > br")) line.remove();
  for (const block of root.querySelectorAll("p, h2, h3, li")) {
    if (block.closest("td, th") || block.textContent?.replaceAll("\u00a0", " ").trim()) continue;
    block.remove();
  }
}

/** What of the pasted HTML can stand in a text, and what was left out. */
export function cleanPaste(html: string): { readonly html: string; readonly dropped: Dropped } {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  const counts: Counts = {
    image: 0,
    comment: 0,
    footnote: 0,
    deletion: 0,
    link: 0,
    innerTable: 0,
    embedded: 0,
  };
  removeAll(root, silent);
  counts.deletion = removeAll(root, "del");
  dropNotes(root, counts);
  counts.image = removeAll(root, "img, svg, picture");
  counts.embedded = removeAll(root, embedded);
  dropLinks(root, counts);
  listsFromWord(root);
  nestLists(root);
  relevel(root);
  counts.innerTable = plainTables(root);
  dropEmpty(root);
  return { html: root.innerHTML, dropped: counts };
}
