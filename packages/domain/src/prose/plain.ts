/** A text as a reader hears it, line by line: without the signs of its markup, links with the address behind them. */

const inLine = (line: string): string =>
  line
    .replace(
      /!?\[((?:\\.|[^\]\\])*)\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
      (_, words: string, address: string) => (words === address ? words : `${words} (${address})`),
    )
    .replace(/<(https?:\/\/[^>\s]+)>/g, "$1")
    .replace(/(?<![\\*])(\*{1,3})(?=\S)([^*]*[^*\s\\])\1/g, "$2")
    .replace(/(?<![\w\\])(_{1,3})(?=\S)([^_]*[^_\s\\])\1(?!\w)/g, "$2")
    .replace(/(?<!\\)`([^`]+)`/g, "$1")
    .replace(/\\([^\w\s])/g, "$1");

const isTableRule = (line: string) => /^\s*\|?(\s*:?-{3,}:?\s*\|)+\s*(:?-{3,}:?)?\s*$/.test(line);

const block = (line: string): string =>
  inLine(
    line
      .replace(/^\s{0,3}(#{1,6}\s+|>\s?)/, "")
      .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) => cells.trim()),
  );

/** CommonMark as plain words. Paragraphs and the signs of list items stay. */
export const plainProse = (prose: string): string =>
  prose
    .split("\n")
    .filter((line) => !isTableRule(line))
    .map(block)
    .join("\n");
