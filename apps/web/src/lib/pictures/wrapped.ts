/** Text in a picture does not wrap by itself. The width of a letter is a guess that errs to the wide side. */
const letter = 0.52;

/** The words in lines that fit a width, at a size of type; a word longer than a line keeps a line of its own. */
export function wrapped(text: string, size: number, width: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * letter)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
