/** A letter as HTML: the same words, with paragraphs, lists and links. Whatever it says is text and never markup. */

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const withLinks = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, place) =>
      place % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part),
    )
    .join("");

/** Lines that begin with a dash are a list; others keep their breaks. */
function blockOf(block: string): string {
  const lines = block.split("\n").filter((line) => line !== "");
  const isItem = (line: string) => line.startsWith("– ");
  if (lines.length > 0 && lines.every(isItem)) {
    return `<ul>${lines.map((line) => `<li>${withLinks(line.slice(2))}</li>`).join("")}</ul>`;
  }
  return `<p>${lines.map(withLinks).join("<br>")}</p>`;
}

/** @param language of the letter, as BCP 47 names it */
export const asHtml = (body: string, language: string): string =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"></head>` +
  `<body style="font-family:sans-serif;line-height:1.5;max-width:40em">${body
    .trim()
    .split(/\n{2,}/)
    .map(blockOf)
    .join("")}</body></html>`;
