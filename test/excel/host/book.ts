import { format as formatNumber } from "numfmt";
import type { Range } from "../../../src/model/address";
import type { Workbook } from "../../../src/model/grid";

export type Scalar = string | number | boolean;

/** One stored cell of the stand-in. */
export interface BookCell {
  value: Scalar;
  formula?: string;
  format: string;
  /** What the file said the cell shows, until somebody writes to it. */
  text?: string;
  isError?: boolean;
  /** The cell's "locked" flag; only counts on a protected sheet. */
  unlocked?: boolean;
  /** Key of the formula cell whose result spilled here. */
  spilledFrom?: string;
}

export interface BookConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Range[];
  formula: string;
  fill: string;
  border: string;
}

export interface BookTable {
  readonly id: string;
  name: string;
  style: string;
  readonly range: Range;
}

export interface BookSheet {
  /** Good for one session: see `reopen`. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  readonly cells: Map<string, BookCell>;
  merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  conditionalFormats: BookConditionalFormat[];
  tables: BookTable[];
  readonly customProperties: Map<string, string>;
}

/** A defined name of the workbook. */
export interface BookName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

/** Something that happened in the workbook, as Excel tells it to add-ins. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: BookSheet; readonly address: string; readonly source: string }
  | { readonly kind: "calculated"; readonly sheet: BookSheet }
  | { readonly kind: "selection"; readonly sheet: BookSheet; readonly address: string }
  | { readonly kind: "added" | "deleted"; readonly sheet: BookSheet }
  | { readonly kind: "renamed"; readonly sheet: BookSheet; readonly before: string }
  | { readonly kind: "rowHidden"; readonly sheet: BookSheet; readonly address: string };

/** A workbook as the stand-in for Excel keeps it, with the states a real one can be in. */
export interface Book {
  readonly name: string;
  sheets: BookSheet[];
  active: BookSheet;
  selection: { sheet: BookSheet; range: Range };
  readonly customXml: Map<string, string>;
  names: BookName[];
  /** Opened read-only: the file, and on the web every write. */
  readOnly: boolean;
  /** Sheets may be neither added nor removed nor renamed (Review › Protect Workbook). */
  structureProtected: boolean;
  /**
   * What a blank cell is to a custom function: 0 on the desktop, null on the web
   * (https://github.com/OfficeDev/office-js/issues/4702, also 1951 and 5262; which builds do what is unverified).
   */
  blankArgument: 0 | null;
  /** What the user could still take back with Ctrl+Z, oldest first. */
  undo: string[];
  /** Language in which Excel shows numbers and dates. */
  culture: string;
  /** Somebody is typing in a cell. */
  editing: boolean;
  /** Wakes requests that asked to wait for the end of typing. */
  readonly waiting: (() => void)[];
  readonly listeners: Set<(event: BookEvent) => void>;
  /** Formula cells nobody has computed yet, "sheet id!row,col". */
  readonly dirty: Set<string>;
  nextId: number;
}

export const key = (row: number, col: number): string => `${row},${col}`;

export function position(cellKey: string): { row: number; col: number } {
  const [row = 0, col = 0] = cellKey.split(",").map(Number);
  return { row, col };
}

const newId = (book: { nextId: number }): string =>
  `{${String(book.nextId++).padStart(8, "0")}-0000-4000-8000-000000000000}`;

export { newId };

export function newSheet(book: { nextId: number }, name: string): BookSheet {
  return {
    id: newId(book),
    name,
    visibility: "Visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    conditionalFormats: [],
    tables: [],
    customProperties: new Map(),
  };
}

/** The stand-in's copy of a workbook read from a file or drawn as text. */
export function bookOf(workbook: Workbook): Book {
  const counter = { nextId: 1 };
  const sheets = workbook.sheets.map((grid) => {
    const sheet = newSheet(counter, grid.sheet);
    sheet.visibility = grid.hidden ? "Hidden" : "Visible";
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const col of grid.hiddenCols) sheet.hiddenCols.add(col);
    for (const cell of grid.rows.flat())
      if (cell)
        sheet.cells.set(key(cell.at.row, cell.at.col), {
          value: cell.value,
          format: cell.format ?? "General",
          text: cell.text,
          isError: cell.type === "error",
          ...(cell.formula ? { formula: cell.formula } : {}),
        });
    return sheet;
  });
  const active = sheets[0] ?? newSheet(counter, "Foglio1");
  return {
    name: workbook.name,
    sheets: sheets.length > 0 ? sheets : [active],
    active,
    selection: { sheet: active, range: { top: 0, left: 0, bottom: 0, right: 0 } },
    customXml: new Map(),
    names: [],
    readOnly: false,
    structureProtected: false,
    blankArgument: 0,
    undo: [],
    culture: "it-IT",
    editing: false,
    waiting: [],
    listeners: new Set(),
    dirty: new Set(),
    nextId: counter.nextId,
  };
}

export function sheetNamed(book: Book, nameOrId: string): BookSheet | undefined {
  const name = nameOrId.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}

export const raise = (book: Book, event: BookEvent): void => {
  for (const listener of [...book.listeners]) listener(event);
};

/** What a cell shows: as the file says, else as an Italian Excel formats it. */
export function shown(cell: BookCell | undefined): string {
  if (!cell) return "";
  if (cell.text !== undefined) return cell.text;
  if (typeof cell.value === "boolean") return cell.value ? "VERO" : "FALSO";
  if (typeof cell.value === "string") return cell.value;
  return formatNumber(cell.format, cell.value, { locale: "it-IT" });
}

/** The sheet at a place of the tab order; tests know how many they drew. */
export function sheetAt(book: Book, index: number): BookSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet number ${index}`);
  return sheet;
}

/** A cell a test knows to be filled. */
export function filledCell(sheet: BookSheet, row: number, col: number): BookCell {
  const cell = sheet.cells.get(key(row, col));
  if (!cell) throw new Error(`${sheet.name} has nothing at ${key(row, col)}`);
  return cell;
}

/**
 * Saves and opens the workbook again: sheets get ids by their place, so that another sheet may have an id of before
 * (https://github.com/OfficeDev/office-js/issues/1390, https://github.com/OfficeDev/office-js-docs/issues/297).
 */
export function reopen(book: Book): void {
  book.undo = [];
  book.sheets.forEach((sheet, index) => {
    sheet.id = `{00000000-0001-0000-${index.toString(16).padStart(4, "0")}-000000000000}`;
  });
}
