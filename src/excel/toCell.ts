import { isDateFormat } from "../grid/isDateFormat";
import { showBoolean, showError } from "../grid/showValue";
import { typedFormula } from "../grid/typedFormula";
import type { Address } from "../model/address";
import type { Cell } from "../model/grid";

/** What Excel says of one cell: `values`, `formulas`, `text` and `numberFormat` at its place. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
  readonly format: string;
}

/** How this Excel shows values. */
export interface Manner {
  /** Numbers and dates the Italian way, so that Excel's own text is what the planner sees. */
  italian: boolean;
  /** Writes a number as an Italian Excel would, for the cells where Excel's own text is of no use. */
  number?: (value: number, format: string) => string;
}

/** Excel's own errors, which it hands out as texts. */
export const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)$/;
/** Excel's way of saying that a column is too narrow for the number. */
const TOO_NARROW = /^#+$/;

/** Whether Excel's text of a number says nothing, because its column is too narrow. */
export const isTooNarrow = (text: string): boolean => TOO_NARROW.test(text);

/** One filled cell, undefined for an empty one. */
export function toCell(at: Address, raw: RawCell, manner: Manner): Cell | undefined {
  const { value, format } = raw;
  const extra = {
    ...(format && format !== "General" ? { format } : {}),
    ...(typeof raw.formula === "string" && raw.formula.startsWith("=") && raw.formula !== value
      ? { formula: typedFormula(raw.formula.slice(1)) }
      : {}),
  };
  switch (typeof value) {
    case "number": {
      const useful = manner.italian && !isTooNarrow(raw.text);
      const text = useful ? raw.text.trim() : (manner.number?.(value, format) ?? raw.text);
      return { at, type: isDateFormat(format) ? "date" : "number", value, text, ...extra };
    }
    case "boolean":
      return { at, type: "boolean", value, text: showBoolean(value), ...extra };
    case "string": {
      if (value === "") return undefined;
      if (ERROR.test(value)) return { at, type: "error", value, text: showError(value), ...extra };
      const text = value.replace(/\r\n?/g, "\n");
      return { at, type: "text", value: text, text, ...extra };
    }
    default:
      return undefined;
  }
}
