import { isDateFormat } from "../grid/isDateFormat";
import { typedFormula } from "../grid/typedFormula";
import type { Cell } from "../model/grid";

/** What Excel says of one cell: `values`, `formulas`, `text` and `numberFormat` at its place. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
  readonly format: string;
}

/** How values read where Excel's own text cannot be taken over; see `displayText`. */
export interface Show {
  number(value: number, format: string): string;
  boolean(value: boolean): string;
  error(code: string): string;
}

/** Excel's own errors, which it hands out as texts. */
export const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)$/;
/** Excel's way of saying that a column is too narrow for the number. */
const TOO_NARROW = /^#+$/;

/**
 * One filled cell, undefined for an empty one. `italian` says that Excel shows values the Italian way, so that its own text
 * is what the planner sees; otherwise, and where a narrow column hides a number, `show` writes it.
 */
export function toCell(
  row: number,
  col: number,
  raw: RawCell,
  italian: boolean,
  show: Show,
): Cell | undefined {
  const { value, format } = raw;
  const extra = {
    ...(format && format !== "General" ? { format } : {}),
    ...(typeof raw.formula === "string" && raw.formula.startsWith("=") && raw.formula !== value
      ? { formula: typedFormula(raw.formula.slice(1)) }
      : {}),
  };
  switch (typeof value) {
    case "number": {
      const text = italian && !TOO_NARROW.test(raw.text) ? raw.text.trim() : show.number(value, format);
      return { row, col, type: isDateFormat(format) ? "date" : "number", value, text, ...extra };
    }
    case "boolean":
      return { row, col, type: "boolean", value, text: show.boolean(value), ...extra };
    case "string": {
      if (value === "") return undefined;
      if (ERROR.test(value)) return { row, col, type: "error", value, text: show.error(value), ...extra };
      const text = value.replace(/\r\n?/g, "\n");
      return { row, col, type: "text", value: text, text, ...extra };
    }
    default:
      return undefined;
  }
}
