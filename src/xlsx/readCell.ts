import { displayOf, type Display } from "../grid/displayText";
import { showBoolean, showError } from "../grid/showValue";
import { typedFormula } from "../grid/typedFormula";
import type { Address } from "../model/address";
import { NEVER_COMPUTED, type Cell } from "../model/grid";
import type { CellFormats } from "./readStyles";
import { severalCells } from "./severalCells";
import { isoToSerial, serialIn1900 } from "./serial";
import type { StoredCell } from "./SheetListener";
import { XlsxError } from "./XlsxError";

/** What all sheets of one workbook share while they are read. */
export interface Reading {
  readonly in1904: boolean;
  /** Number format of every cell style. */
  readonly formats: CellFormats;
  /** Texts that cells have in common; undefined where the file has none. */
  readonly strings: readonly string[] | undefined;
  readonly displays: Map<string | undefined, Display>;
  /** Filled cells still allowed in the whole workbook. */
  cellsLeft: number;
  /** Letters still allowed in formulas that cells share. */
  formulaLeft: number;
  /** A number named a style that the file does not hold. */
  formatsLost: boolean;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** One filled cell, undefined where it is empty: whatever type the file gives it, a cell without a value is blank. */
export function readCell(sheet: string, stored: StoredCell, reading: Reading): Mutable<Cell> | undefined {
  const format = reading.formats[stored.style];
  const at: Address = { sheet, row: stored.row, col: stored.col };
  const cell = describe(at, stored, displayFor(format, reading), reading);
  if (!cell) return undefined;
  // Programs that write no styles call every cell's the first one.
  if (cell.type === "number" && stored.style > 0 && stored.style >= reading.formats.length)
    reading.formatsLost = true;
  if (format !== undefined) cell.format = format;
  if (stored.formula) cell.formula = typedFormula(stored.formula);
  const fills = stored.array === undefined ? undefined : severalCells(stored.array);
  if (fills && fills.top === at.row && fills.left === at.col) cell.fills = fills;
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
  { type, value, formula }: StoredCell,
  display: Display,
  reading: Reading,
): Mutable<Cell> | undefined {
  switch (type) {
    case "s": {
      if (value.trim() === "") return undefined;
      const text = reading.strings?.[Number(value)];
      // Without them every text would be taken for an empty cell.
      if (text === undefined) throw new XlsxError("damaged");
      return textCell(at, text, display);
    }
    case "inlineStr":
    case "str":
      return textCell(at, value, display);
  }
  const bare = value.trim();
  if (bare === "") {
    // Excel writes an empty result as a text of no letters; no value at all is what programs write that do not compute.
    if (formula === undefined) return undefined;
    return { at, type: "error", value: NEVER_COMPUTED, text: NEVER_COMPUTED };
  }
  switch (type) {
    case "b": {
      const truth = bare === "1" || bare === "true";
      return { at, type: "boolean", value: truth, text: showBoolean(truth) };
    }
    case "e":
      return { at, type: "error", value: bare, text: showError(bare) };
    case "d": {
      const day = isoToSerial(bare);
      return day === undefined || !display.isDate ? textCell(at, bare, display) : dateCell(at, day, display);
    }
  }
  const number = Number(bare);
  if (!Number.isFinite(number)) return textCell(at, bare, display);
  if (!display.isDate) return { at, type: "number", value: number, text: display.number(number) };
  return dateCell(at, reading.in1904 && display.isDay ? serialIn1900(number) : number, display);
}

function textCell(at: Address, text: string, display: Display): Mutable<Cell> | undefined {
  return text === "" ? undefined : { at, type: "text", value: text, text: display.text(text) };
}

const dateCell = (at: Address, serial: number, display: Display): Mutable<Cell> => ({
  at,
  type: "date",
  value: serial,
  text: display.number(serial),
});
