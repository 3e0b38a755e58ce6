import type { ICellData, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError, type Change, type Journal } from "../../host";
import { formatAddress, type Address } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import type { CellWrites, SheetBook } from "../spreadsheet/sheetBook";
import { allOrNone, type Step } from "./allOrNone";
import { cellWrite } from "./cellWrite";
import { sheetNamed } from "./sheetNamed";

/** Sheets keep their id when they are renamed. */
interface CellStep {
  readonly at: Address;
  readonly sheetId: string;
  readonly after: ICellData;
  readonly before: ICellData;
}

/** Writes what the planner agreed to, all or none; see `WorkbookHost.apply`. */
export function applyChanges(
  spreadsheet: SheetBook,
  label: string,
  changes: readonly Change[],
  expected: ReadonlyMap<string, string> = new Map(),
): Journal {
  refuseWhileEditing(spreadsheet);
  const cellAt = cellReader(spreadsheet);
  const steps = changes.map((change): CellStep => {
    const { at } = change;
    const sheet = sheetNamed(spreadsheet.workbook(), at.sheet);
    const name = formatAddress(at);
    const seen = expected.get(name);
    if (seen !== undefined && seen !== (cellAt(sheet, at)?.text ?? ""))
      throw new HostError("conflict", "Cell changed", name);
    const after = cellWrite(change);
    return { at, sheetId: sheet.getSheetId(), after, before: restoring(sheet, at, after) };
  });
  write(spreadsheet, steps, "after");
  return {
    label,
    undo: async () => {
      refuseWhileEditing(spreadsheet);
      const now = cellReader(spreadsheet);
      const back = steps.map((step): CellStep => {
        const sheet = sheetOf(spreadsheet, step);
        const { at, after } = step;
        if (!holds(sheet, at, now(sheet, at), after))
          throw new HostError(
            "conflict",
            "Cell changed",
            formatAddress({ ...at, sheet: sheet.getSheetName() }),
          );
        return formatOf(sheet, at) === patternOf(after) ? step : withoutFormat(step);
      });
      write(spreadsheet, back, "before");
    },
  };
}

function refuseWhileEditing(spreadsheet: SheetBook): void {
  if (spreadsheet.workbook().isCellEditing()) throw new HostError("editing", "A cell is being edited");
}

/** Looks cells up, reading every sheet once. */
function cellReader(spreadsheet: SheetBook) {
  const read = new Map<string, Grid>();
  return (sheet: FWorksheet, { row, col }: Address): Cell | undefined => {
    const grid = read.get(sheet.getSheetId()) ?? spreadsheet.read(sheet);
    read.set(sheet.getSheetId(), grid);
    return grid.rows[row]?.[col];
  };
}

function sheetOf(spreadsheet: SheetBook, { sheetId, at }: CellStep): FWorksheet {
  const sheet = spreadsheet.workbook().getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError("sheetGone", `There is no sheet ${at.sheet} any more`, at.sheet);
  return sheet;
}

const formatOf = (sheet: FWorksheet, { row, col }: Address): string | undefined =>
  sheet.getWorkbook().getStyles().getStyleByCell(sheet.getSheet().getCellRaw(row, col))?.n?.pattern;

const patternOf = ({ s }: ICellData): string | undefined => (s as IStyleData | undefined)?.n?.pattern;

/** A format somebody chose since stays. */
const withoutFormat = (step: CellStep): CellStep => {
  const only = ({ v, t, f, si, p }: ICellData): ICellData => ({ v, t, f, si, p });
  return { ...step, after: only(step.after), before: only(step.before) };
};

/** What to write to have the cell as it is now; the style only where the change touches it. */
function restoring(sheet: FWorksheet, at: Address, after: ICellData): ICellData {
  const {
    v = null,
    t = null,
    f = null,
    si = null,
    p = null,
  } = sheet.getSheet().getCellRaw(at.row, at.col) ?? {};
  const before: ICellData = { v, t, f, si, p: structuredClone(p) };
  if (after.s === undefined) return before;
  const pattern = formatOf(sheet, at);
  return { ...before, s: { n: pattern === undefined ? null : { pattern } } };
}

/** Sheet by sheet, all or none. */
function write(spreadsheet: SheetBook, steps: readonly CellStep[], which: "after" | "before"): void {
  const other = which === "after" ? "before" : "after";
  const sheets = new Set(steps.map(({ sheetId }) => sheetId));
  allOrNone(
    [...sheets].map((id): Step => {
      const own = steps.filter(({ sheetId }) => sheetId === id);
      const put = (contents: "after" | "before") => {
        const cells: Record<number, Record<number, ICellData>> = {};
        for (const { at, [contents]: content } of own) (cells[at.row] ??= {})[at.col] = content;
        const [first] = own;
        if (first) spreadsheet.write(sheetOf(spreadsheet, first), cells satisfies CellWrites);
      };
      return { run: () => put(which), takeBack: () => put(other) };
    }),
  );
}

/** Whether a cell still is what we wrote: its formula, whatever it says, or its value where there is none. */
function holds(
  sheet: FWorksheet,
  { row, col }: Address,
  cell: Cell | undefined,
  { f, v }: ICellData,
): boolean {
  const formula = sheet.getRange(row, col).getFormula();
  if (f ?? formula) return formula === f;
  if (v === null || v === undefined || v === "") return cell === undefined;
  return cell?.type === "boolean" ? Number(cell.value) === v : cell?.value === v;
}
