import { CellValueType, type ICellData } from "@univerjs/core";
import type { Change } from "../../host";

/** What a text must not be taken for: a formula, a number. */
const NOT_PLAIN = /^\s*(?:[=+\-@]|[\d.,]+\s*%?\s*$)/;

/** What the spreadsheet is told to write for a change; the rest of the cell stays. */
export function cellWrite(change: Change): ICellData {
  const written = "formula" in change ? formula(change.formula) : content(change.value);
  return change.format === undefined ? written : { ...written, s: { n: { pattern: change.format } } };
}

const formula = (f: string): ICellData => ({ f, v: null, p: null, si: null });

/** A cell that holds just this value. */
function content(value: string | number | boolean | null): ICellData {
  const plain = { f: null, si: null, p: null };
  switch (typeof value) {
    case "number":
      return { ...plain, v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...plain, v: Number(value), t: CellValueType.BOOLEAN };
    case "string":
      return {
        ...plain,
        v: value,
        t: NOT_PLAIN.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    default:
      return { ...plain, v: null };
  }
}
