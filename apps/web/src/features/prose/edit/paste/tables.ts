/** Tables as a text can hold them: one row of headings, cells of one line, nothing merged, none inside another. */

const blocks =
  "p, div, li, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, br, table, tbody, thead, tr, td, th, pre";

/** The inline content of a cell; what stood in lines of their own is parted by a space. */
function oneLine(cell: Element): Node[] {
  for (let block = cell.querySelector(blocks); block; block = cell.querySelector(blocks)) {
    block.replaceWith(" ", ...block.childNodes, " ");
  }
  cell.normalize();
  return [...cell.childNodes];
}

const span = (cell: HTMLTableCellElement, name: "colspan" | "rowspan") =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1, 1), 100);

const mostCells = 20_000;

/** Rows of content: a merged cell keeps its content in its first place and leaves the others empty. */
function gridOf(table: HTMLTableElement): Node[][][] {
  const grid: Node[][][] = [];
  const taken = new Set<string>();
  for (const [row, tr] of [...table.rows].entries()) {
    const line: Node[][] = [];
    let column = 0;
    for (const cell of tr.cells) {
      while (taken.has(`${row} ${column}`)) line[column++] = [];
      for (let down = 0; down < span(cell, "rowspan"); down++) {
        for (let right = 0; right < span(cell, "colspan") && taken.size < mostCells; right++) {
          taken.add(`${row + down} ${column + right}`);
        }
      }
      line[column] = oneLine(cell);
      column += span(cell, "colspan");
    }
    grid.push(line);
  }
  return grid;
}

function rebuilt(table: HTMLTableElement): Element {
  const doc = table.ownerDocument;
  const grid = gridOf(table).filter((line) => line.length > 0);
  const width = Math.max(0, ...grid.map((line) => line.length));
  if (width === 0) return doc.createElement("span");
  const made = doc.createElement("table");
  for (const [row, line] of grid.entries()) {
    const tr = doc.createElement("tr");
    for (let column = 0; column < width; column++) {
      const cell = doc.createElement(row === 0 ? "th" : "td");
      cell.append(...(line[column] ?? []));
      if (row === 0)
        for (const strong of cell.querySelectorAll("b, strong")) strong.replaceWith(...strong.childNodes);
      tr.append(cell);
    }
    made.append(tr);
  }
  return made;
}

/** Makes every table one that a text can hold. Gives back how many stood inside another. */
export function plainTables(root: Element): number {
  const inner = [...root.querySelectorAll("table table")];
  for (const table of [...root.querySelectorAll("table")].filter(
    (one) => !one.parentElement?.closest("table"),
  )) {
    const [only] = table.rows;
    // A table of one cell is a frame.
    if (table.rows.length === 1 && only?.cells.length === 1 && only.cells[0])
      table.replaceWith(...only.cells[0].childNodes);
    else table.replaceWith(rebuilt(table));
  }
  return inner.length;
}
