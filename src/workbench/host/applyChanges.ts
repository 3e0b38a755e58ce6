import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError, type Change, type Journal } from "../../host";
import { formatAddress, type Address } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import type { CellWrites, Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { cellWrite } from "./cellWrite";
import { sheetNamed } from "./sheetNamed";

interface Step {
  readonly at: Address;
  readonly after: ICellData;
  readonly before: ICellData;
}

/** Writes what the planner agreed to, all or none; see `WorkbookHost.apply`. */
export function applyChanges(
  spreadsheet: Spreadsheet,
  label: string,
  changes: readonly Change[],
  expected: ReadonlyMap<string, string> = new Map(),
): Journal {
  refuseWhileEditing(spreadsheet);
  const look = sheetReader(spreadsheet);
  const steps = changes.map((change): Step => {
    const { sheet, cell } = look(change.at);
    const name = formatAddress(change.at);
    const seen = expected.get(name);
    if (seen !== undefined && seen !== (cell?.text ?? ""))
      throw new HostError("conflict", "Cell changed", name);
    const after = cellWrite(change);
    return { at: change.at, after, before: restoring(sheet, change.at, after) };
  });
  write(spreadsheet, steps, "after");
  return {
    label,
    undo: async () => {
      refuseWhileEditing(spreadsheet);
      const now = sheetReader(spreadsheet);
      for (const { at, after } of steps) {
        if (!holds(now(at).cell, after)) throw new HostError("conflict", "Cell changed", formatAddress(at));
      }
      write(spreadsheet, steps, "before");
    },
  };
}

function refuseWhileEditing(spreadsheet: Spreadsheet): void {
  if (spreadsheet.workbook().isCellEditing()) throw new HostError("editing", "A cell is being edited");
}

/** Looks cells up, reading every sheet once. */
function sheetReader(spreadsheet: Spreadsheet) {
  const read = new Map<string, { readonly sheet: FWorksheet; readonly grid: Grid }>();
  return (at: Address): { readonly sheet: FWorksheet; readonly cell: Cell | undefined } => {
    let known = read.get(at.sheet);
    if (!known) {
      const sheet = sheetNamed(spreadsheet.workbook(), at.sheet);
      read.set(at.sheet, (known = { sheet, grid: spreadsheet.read(sheet) }));
    }
    return { sheet: known.sheet, cell: known.grid.rows[at.row]?.[at.col] };
  };
}

/** What to write to have the cell as it is now; the style only where the change touches it. */
function restoring(sheet: FWorksheet, { row, col }: Address, after: ICellData): ICellData {
  const stored: Nullable<ICellData> = sheet.getSheet().getCellRaw(row, col);
  const { v = null, t = null, f = null, si = null, p = null } = stored ?? {};
  const before: ICellData = { v, t, f, si, p: structuredClone(p) };
  if (after.s === undefined) return before;
  const style = sheet.getWorkbook().getStyles().getStyleByCell(stored);
  return { ...before, s: { n: style?.n ?? null } };
}

function write(spreadsheet: Spreadsheet, steps: readonly Step[], which: "after" | "before"): void {
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { at, [which]: content } of steps) {
    const rows = bySheet.get(at.sheet) ?? {};
    bySheet.set(at.sheet, rows);
    (rows[at.row] ??= {})[at.col] = content;
  }
  for (const [name, cells] of bySheet) {
    spreadsheet.write(sheetNamed(spreadsheet.workbook(), name), cells satisfies CellWrites);
  }
}

/** Whether a cell still is what we wrote: its formula, or its value where there is none. */
function holds(cell: Cell | undefined, { f, v }: ICellData): boolean {
  if (f) return cell?.formula === f;
  if (v === null || v === undefined || v === "") return cell === undefined;
  return cell?.type === "boolean" ? Number(cell.value) === v : cell?.value === v;
}
