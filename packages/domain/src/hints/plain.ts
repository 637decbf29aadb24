/** What of CommonMark text is heard as sentences: markup gone, one string for each paragraph, heading and list item. */

const withoutMarkup = (line: string): string =>
  line
    .replace(/^\s*(#{1,6}|[-*+]|\d+[.)]|>)\s+/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .trim();

const begins = /^\s*(#{1,6}|[-*+]|\d+[.)]|>|\|)/;

/** The blocks of a text in order. Tables are left out: their cells are no sentences. */
export function blocksOf(prose: string): string[] {
  const blocks: string[] = [];
  let open = false;
  for (const line of prose.split("\n")) {
    if (line.trim() === "" || /^\s*\|/.test(line)) open = false;
    else if (open && !begins.test(line)) blocks.push(`${blocks.pop()} ${withoutMarkup(line)}`);
    else {
      blocks.push(withoutMarkup(line));
      open = true;
    }
  }
  return blocks;
}
