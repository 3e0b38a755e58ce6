import type { Cell as StoredCell, CellValue } from "hucre";
import type { Address } from "../model/address";
import type { Cell } from "../model/grid";
import { displayOf, type Display } from "../grid/displayText";
import { showBoolean, showError } from "../grid/showValue";
import { isoToSerial, serialIn1900, storedSerial } from "./serial";
import { typedFormula } from "../grid/typedFormula";

/** What all sheets of one workbook share while they are read. */
export interface Reading {
  readonly in1904: boolean;
  readonly displays: Map<string | undefined, Display>;
  /** Filled cells still allowed in the whole workbook. */
  cellsLeft: number;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * One filled cell. `detail` is what the file reader knows beside the value: number format, formula, whether it is an
 * error; `shared` the formula of a cell that shares another one's.
 */
export function readCell(
  at: Address,
  stored: Exclude<CellValue, null>,
  detail: StoredCell | undefined,
  shared: string | undefined,
  reading: Reading,
): Cell {
  const format = detail?.style?.numFmt;
  const display = displayFor(format, reading);
  const cell = describe(at, stored, detail?.type === "error", display, reading.in1904);
  if (format !== undefined && format !== "General") cell.format = format;
  const formula = detail?.formula || shared;
  if (formula) cell.formula = typedFormula(formula);
  return cell;
}

function displayFor(format: string | undefined, reading: Reading): Display {
  let display = reading.displays.get(format);
  if (!display) {
    display = displayOf(format);
    reading.displays.set(format, display);
  }
  return display;
}

function describe(
  at: Address,
  stored: Exclude<CellValue, null>,
  isError: boolean,
  display: Display,
  in1904: boolean,
): Mutable<Cell> {
  switch (typeof stored) {
    case "boolean":
      return { at, type: "boolean", value: stored, text: showBoolean(stored) };
    case "string": {
      if (isError) return { at, type: "error", value: stored, text: showError(stored) };
      // Files in ISO dates (strict Open XML) hold the text of the date; the reader behind us leaves it as it is.
      const day = display.isDate ? isoToSerial(stored) : undefined;
      if (day !== undefined) return { at, type: "date", value: day, text: display.number(day) };
      const text = stored.includes("\r") ? stored.replace(/\r\n?/g, "\n") : stored;
      return { at, type: "text", value: text, text: display.text(text) };
    }
    default: {
      const serial = typeof stored === "number" ? stored : storedSerial(stored, in1904);
      if (!display.isDate) return { at, type: "number", value: serial, text: display.number(serial) };
      // Past the last day there is the reader behind us keeps nothing: the cell is what everybody sees in it.
      if (Number.isNaN(serial))
        return { at, type: "text", value: display.number(serial), text: display.number(serial) };
      const value = in1904 && display.isDay ? serialIn1900(serial) : serial;
      return { at, type: "date", value, text: display.number(value) };
    }
  }
}
