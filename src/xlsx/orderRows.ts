import { formatCell, parseCell } from "../model/address";
import { attribute, elements, withAttribute } from "./xmlText";

interface Row {
  readonly attributes: string;
  /** Cells by column, as they stand in the file. */
  readonly cells: Map<number, string>;
}

/**
 * The rows of a sheet each once and in their order, with their cells in order. Some programs write an element for every cell or rows as they
 * come; a change put at its place among those would be lost. Data in order comes back as it is.
 */
export function orderRows(data: string, prefix: string): string {
  const rows = new Map<number, Row>();
  let inOrder = true;
  let last = -1;
  for (const element of elements(data, `${prefix}row`)) {
    const row = Number(attribute(element.attributes, "r") ?? last + 2) - 1;
    if (row <= last) inOrder = false;
    last = row;
    const known = rows.get(row) ?? { attributes: element.attributes, cells: new Map<number, string>() };
    rows.set(row, known);
    const body = element.body ?? "";
    let lastCol = -1;
    for (const cell of elements(body, `${prefix}c`)) {
      const col = parseCell(attribute(cell.attributes, "r") ?? "")?.col ?? lastCol + 1;
      if (col <= lastCol) inOrder = false;
      lastCol = col;
      const name = formatCell({ row, col });
      const rest = body.slice(cell.start + `<${prefix}c`.length + cell.attributes.length, cell.end);
      known.cells.set(col, `<${prefix}c${withAttribute(cell.attributes, "r", name)}${rest}`);
    }
  }
  return inOrder ? data : drawRows(rows, prefix);
}

function drawRows(rows: ReadonlyMap<number, Row>, prefix: string): string {
  const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
  return [...rows]
    .sort(byNumber)
    .map(([row, { attributes, cells }]) => {
      // What the first element said of its first and last cell holds no more.
      const own = withAttribute(attributes, "r", String(row + 1)).replace(
        /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/,
        "",
      );
      const inside = [...cells].sort(byNumber).map(([, cell]) => cell);
      return `<${prefix}row${own}>${inside.join("")}</${prefix}row>`;
    })
    .join("");
}
