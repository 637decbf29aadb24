/** Draws what was to be reached and what was: a bar for each promise, full where it is just kept. */
import { held, lineOf, type Result } from "./result.ts";

const width = 880;
const row = 46;
const left = 20;
const bar = 420;

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] ?? letter,
  );

/** How much of what is allowed was taken, or how little of what is demanded is missing: 1 is just kept. */
function share(result: Result): number {
  const { value, target } = result;
  const counted = target?.of === "max" ? value.max : value.median;
  if (target?.least !== undefined) return target.least / Math.max(counted, Number.EPSILON);
  if (target?.most === 0) return counted === 0 ? 0 : 2;
  return counted / (target?.most ?? 1);
}

/** An SVG of every result that something was promised for. */
export function pictureOf(results: readonly Result[], title: string): string {
  const promised = results.filter(({ target }) => target !== undefined);
  const height = 70 + promised.length * row + 30;
  const limit = left + bar / 2;
  const bars = promised.map((result, place) => {
    const y = 60 + place * row;
    const long = Math.min(2, share(result)) * (bar / 2);
    const line = lineOf(result);
    const what = `${line.what}${line.entries ? `, ${line.entries} entries` : ""}`;
    const colour = held(result) ? "#1d5c52" : "#a33b20";
    return `<g><text x="${left}" y="${y + 12}" class="w">${escaped(what)}</text>
<rect x="${left}" y="${y + 18}" width="${bar}" height="10" fill="#e8e2d4"/>
<rect x="${left}" y="${y + 18}" width="${long.toFixed(1)}" height="10" fill="${colour}"/>
<text x="${left + bar + 14}" y="${y + 28}" class="v">${escaped(`${line["smallest · median · largest"]} · ${line["to reach"]} · ${line[""]}`)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>.w{font:13px sans-serif;fill:#1d1b17}.v{font:12px sans-serif;fill:#5c574c}.t{font:600 17px serif;fill:#1d1b17}</style>
<rect width="${width}" height="${height}" fill="#faf8f2"/>
<text x="${left}" y="32" class="t">${escaped(title)}</text>
${bars.join("\n")}
<line x1="${limit}" x2="${limit}" y1="52" y2="${height - 26}" stroke="#1d1b17" stroke-dasharray="3 3"/>
<text x="${limit + 6}" y="${height - 12}" class="v">what was to be reached; shorter is better</text>
</svg>
`;
}
