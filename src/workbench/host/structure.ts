import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** A change after which cells are no longer where they were. */
export interface Shift {
  readonly sheetId: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

const INVERSE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "sheet.mutation.insert-row": "sheet.mutation.remove-rows",
    "sheet.mutation.remove-rows": "sheet.mutation.insert-row",
    "sheet.mutation.insert-col": "sheet.mutation.remove-col",
    "sheet.mutation.remove-col": "sheet.mutation.insert-col",
  }),
);
const MOVES = ["sheet.mutation.move-rows", "sheet.mutation.move-columns"];

/** Remembers rows and columns that were inserted, removed or moved since a workbook was opened; undone ones are forgotten. */
export interface StructureLog {
  /** Another workbook begins, or one is gone on with in which this has moved. */
  begin(shifts?: readonly Shift[]): void;
  shifts(): readonly Shift[];
  /** Ids of the sheets whose cells have moved. */
  shifted(): ReadonlySet<string>;
}

/** Listens to the spreadsheet for what moves cells. */
export function structureLog({ api, workbook }: Spreadsheet): StructureLog {
  let shifts: readonly Shift[] = [];
  api.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    const { unitId, subUnitId, range } = (params ?? {}) as {
      readonly unitId?: string;
      readonly subUnitId?: string;
      readonly range?: IRange;
    };
    if (unitId !== workbook().getId() || subUnitId === undefined) return;
    if (MOVES.includes(id)) shifts = [...shifts, { sheetId: subUnitId, kind: id, from: -1, to: -1 }];
    if (!INVERSE.has(id) || !range) return;
    const rows = id.includes("row");
    const [from, to] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    // New rows below everything move nothing.
    const used = workbook().getSheetBySheetId(subUnitId)?.getSheet().getCellMatrix().getDataRange();
    if (used && INSERTS.includes(id) && from > (rows ? used.endRow : used.endColumn)) return;
    shifts = afterShift(shifts, { sheetId: subUnitId, kind: id, from, to });
  });
  return {
    begin: (earlier = []) => (shifts = earlier),
    shifts: () => shifts,
    shifted: () => new Set(shifts.map(({ sheetId }) => sheetId)),
  };
}

const INSERTS = ["sheet.mutation.insert-row", "sheet.mutation.insert-col"];

/** What has moved after one more shift: one that takes the last of its sheet back leaves what was before. */
export function afterShift(shifts: readonly Shift[], next: Shift): Shift[] {
  const last = shifts.findLastIndex(({ sheetId }) => sheetId === next.sheetId);
  const before = shifts[last];
  const undone =
    before?.kind === INVERSE.get(next.kind) && before?.from === next.from && before.to === next.to;
  return undone ? shifts.filter((_, index) => index !== last) : [...shifts, next];
}
