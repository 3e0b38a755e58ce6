import {
  CellValueType,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { ISheetClipboardService, type ISheetDiscreteRangeLocation } from "@univerjs/sheets-ui";
import type { Language } from "../../taskpane/appearance";
import { typedFormulaInEnglish } from "./typedFormulaInEnglish";
import { typedValue } from "./typedValue";

/** After every hook of the spreadsheet's own: what it made of a text in English is written over. */
const LAST = 1000;

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Makes what is pasted from elsewhere mean what it would in Excel in Italian: "12,5", "30%", "31/12/2026", "=SE(A1;1;0)". */
export function italianPaste(injector: Injector, language: () => Language): void {
  const formatAt = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, row: number, col: number) => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(subUnitId)?.getCellStyle(row, col)?.n?.pattern;
  };

  injector.get(ISheetClipboardService).addClipboardHook({
    id: "cruscotto-italian-paste",
    priority: LAST,
    onPastePlainText(to, text) {
      const [row, col] = [to.range.rows[0], to.range.cols[0]];
      if (row === undefined || col === undefined) return nothing;
      const pasted = pastedCell(text, formatAt(to, row, col), language());
      return pasted ? writing(to, { [row]: { [col]: pasted } }) : nothing;
    },
    onPasteCells(from, to, cells) {
      // What was copied in here is pasted as it is.
      if (from) return nothing;
      const written: Matrix = {};
      cells.forValue((atRow, atCol, cell) => {
        const [row, col] = [to.range.rows[atRow], to.range.cols[atCol]];
        const text = cell.p ? undefined : cell.v;
        if (row === undefined || col === undefined || typeof text !== "string") return;
        const own = typeof cell.s === "object" ? cell.s?.n?.pattern : undefined;
        const pasted = pastedCell(text, own ?? formatAt(to, row, col), language());
        if (pasted) (written[row] ??= {})[col] = pasted;
      });
      return writing(to, written);
    },
  });
}

const nothing = { redos: [] as IMutationInfo[], undos: [] as IMutationInfo[] };

/** The undo of the spreadsheet's own paste, which comes before, brings these cells back as well. */
const writing = ({ unitId, subUnitId }: ISheetDiscreteRangeLocation, cellValue: Matrix) => ({
  redos: [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }],
  undos: [],
});

/** What a pasted text becomes in a cell of that format; undefined for several lines, which stay as they are. */
function pastedCell(text: string, format: string | undefined, language: Language): ICellData | undefined {
  const plain = text.trim();
  if (plain === "" || /[\r\n]/.test(plain)) return undefined;
  if (plain.startsWith("=") && plain.length > 1)
    return { f: typedFormulaInEnglish(plain, language), v: null, p: null };
  const read = typedValue(plain, format);
  const pattern: Nullable<string> = read?.format ?? format;
  const style = { n: pattern ? { pattern } : null };
  if (!read) return { v: text, t: CellValueType.STRING, p: null, f: null, s: style };
  return typeof read.value === "boolean"
    ? { v: Number(read.value), t: CellValueType.BOOLEAN, p: null, f: null, s: style }
    : { v: read.value, t: CellValueType.NUMBER, p: null, f: null, s: style };
}
