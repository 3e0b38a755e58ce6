import { formatAddress, type Address } from "../../model/address";
import type { CellChange, Fix } from "../../model/finding";
import type { Workbook } from "../../model/grid";

/** One cell a fix changes: what it shows now and what will be written. */
export interface FixLine {
  readonly at: Address;
  /** "" where the cell is empty. */
  readonly now: string;
  readonly change: CellChange;
}

/** What a fix does to the workbook as it was read. */
export function fixPreview(fix: Fix, workbook: Workbook): FixLine[] {
  return fix.changes.map((change) => ({ at: change.at, now: textAt(workbook, change.at), change }));
}

/** What the cells held when the planner agreed, for the host to compare before it writes. */
export const expectedTexts = (lines: readonly FixLine[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ at, now }) => [formatAddress(at), now]));

function textAt(workbook: Workbook, { sheet, row, col }: Address): string {
  return workbook.sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col]?.text ?? "";
}
