import { drawSheet } from "../../../src/grid/drawSheet";
import { formatAddress, sameAddress, type Address } from "../../../src/model/address";
import type { Grid, Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";

/** One cell as drawSheet draws it: `60%`, `"60"`, `31/12/2026`, `#REF!`; "" empties it. */
export interface Edit {
  readonly at: Address;
  readonly drawn: string;
}

/** A defect put into a copy of a workbook. */
export interface Defect {
  readonly edits: readonly Edit[];
  /** Where a planner should be taken. */
  readonly at: Address;
  /** Cells whose row or column, or whose sheet is hidden by it. */
  readonly hide?: { readonly what: "row" | "column" | "sheet"; readonly at: Address };
  /** Sheets put behind the others. */
  readonly sheets?: readonly Grid[];
}

/** Places where a defect of one rule can be planted, and the defect. */
export type Planter = (plan: Plan, workbook: Workbook) => readonly Defect[];

export const edit = (at: Address, drawn: string): Defect => ({ edits: [{ at, drawn }], at });

/** The workbook with the defect in it; the original stays as it is. */
export function plantDefect(workbook: Workbook, { edits, hide, sheets: added = [] }: Defect): Workbook {
  return {
    ...workbook,
    sheets: [
      ...workbook.sheets.map((grid) => {
        const own = edits.filter(({ at }) => at.sheet === grid.sheet);
        const written = own.length === 0 ? grid : { ...grid, rows: withEdits(grid, own) };
        if (hide?.at.sheet !== grid.sheet) return written;
        if (hide.what === "sheet") return { ...written, hidden: true };
        return hide.what === "row"
          ? { ...written, hiddenRows: new Set([...grid.hiddenRows, hide.at.row]) }
          : { ...written, hiddenCols: new Set([...grid.hiddenCols, hide.at.col]) };
      }),
      ...added,
    ],
  };
}

function withEdits(grid: Grid, edits: readonly Edit[]): Grid["rows"] {
  const rows = grid.rows.map((row) => [...row]);
  for (const { at, drawn } of edits) {
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    const cell = drawSheet(`| ${drawn.replaceAll("\n", "\\n")} |`).workbook.sheets[0]?.rows[0]?.[0];
    row[at.col] = cell && { ...cell, at };
  }
  return rows;
}

/** What a cell shows, "" where it is empty. */
export function textAt({ sheets }: Workbook, { sheet, row, col }: Address): string {
  return sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col]?.text ?? "";
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether a cell holds nothing but this text, so that it can be overwritten. */
export const holdsOnly = (
  workbook: Workbook,
  { value, at }: { readonly value: string; readonly at: Address },
): boolean => value !== "" && tidy(textAt(workbook, at)) === tidy(value);

/** The row of a cell and those below it that repeat it together with another cell of the row: a level written in every row. */
export function repeatedRows(workbook: Workbook, at: Address, beside: Address): number[] {
  const rows = [at.row];
  for (let row = at.row + 1; ; row += 1) {
    const same = [at, beside].every(
      (cell) =>
        textAt(workbook, cell) !== "" && textAt(workbook, { ...cell, row }) === textAt(workbook, cell),
    );
    if (!same) return rows;
    rows.push(row);
  }
}

/** Places without those that lie in the same cell as another one. */
export function distinct(defects: readonly Defect[]): Defect[] {
  const seen = new Set<string>();
  return defects.filter(({ at }) => {
    const cell = formatAddress(at);
    return seen.has(cell) ? false : (seen.add(cell), true);
  });
}

export const isIn = (at: Address, cells: readonly Address[]): boolean =>
  cells.some((cell) => sameAddress(cell, at));
