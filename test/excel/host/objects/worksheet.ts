import type { Range } from "../../../../src/model/address";
import { LAST_COL, LAST_ROW, parseRange } from "../a1";
import { accessDenied, ApiError, define, invalidArgument } from "../apiObject";
import { position, raise, sheetNamed } from "../book";
import type { Book, BookSheet } from "../book";
import { customProperties } from "./customProperties";
import { rangeAreas } from "./rangeAreas";
import { rangeObject } from "./range";
import { tableCollection } from "./tables";

export interface SheetOf {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

/** The smallest range around the cells that hold something, or around all formatted ones too. */
export function usedRange(sheet: BookSheet, valuesOnly: boolean, within = WHOLE_SHEET): Range | null {
  let used: Range | null = null;
  for (const [at, cell] of sheet.cells) {
    if (valuesOnly && cell.value === "" && !cell.formula) continue;
    const { row, col } = position(at);
    if (row < within.top || row > within.bottom || col < within.left || col > within.right) continue;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, col),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, col),
        }
      : { top: row, left: col, bottom: row, right: col };
  }
  return used;
}

/**
 * A protected workbook structure keeps its sheets (https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection; the code is
 * unverified: a protected sheet answers so).
 */
export function requireOpenStructure(book: Book, location: string): void {
  if (book.structureProtected) throw accessDenied(location);
}

function rangeAt(address: string | null, location: string): Range {
  if (address === null || address === "") return WHOLE_SHEET;
  const parsed = parseRange(address);
  if (!parsed) throw invalidArgument(location);
  return parsed.range;
}

export const worksheet = define<SheetOf>({
  name: "Worksheet",
  id: "Id",
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    Name: ({ book, sheet }, name: string) => {
      requireOpenStructure(book, "Worksheet.name");
      const other = sheetNamed(book, name);
      if (other && other !== sheet)
        throw new ApiError("ItemAlreadyExists", "The name is taken.", "Worksheet.name");
      const before = sheet.name;
      sheet.name = name;
      raise(book, { kind: "renamed", sheet, before });
    },
    Position: ({ book, sheet }, position: number) => {
      const others = book.sheets.filter((other) => other !== sheet);
      book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    },
    Visibility: ({ sheet }, value: BookSheet["visibility"]) => {
      sheet.visibility = value;
    },
  },
  go: {
    Protection: (self) => protection(self),
    CustomProperties: (self) => customProperties(self),
    Tables: (self) => tableCollection(self),
    FreezePanes: (self) => freezePanes(self),
  },
  call: {
    GetRange: ({ book, sheet }, address: string | null) =>
      rangeObject({ book, sheet, range: rangeAt(address, "Worksheet.getRange") }),
    GetRanges: ({ book, sheet }, address: string | null) => {
      const areas = (address ?? "").split(",").map((part) => rangeAt(part.trim(), "Worksheet.getRanges"));
      return rangeAreas({ book, sheet, areas });
    },
    GetCell: ({ book, sheet }, row: number, col: number) =>
      rangeObject({ book, sheet, range: { top: row, left: col, bottom: row, right: col } }),
    GetRangeByIndexes: ({ book, sheet }, top: number, left: number, rows: number, cols: number) =>
      rangeObject({ book, sheet, range: { top, left, bottom: top + rows - 1, right: left + cols - 1 } }),
    GetUsedRange: ({ book, sheet }, valuesOnly: boolean) =>
      rangeObject({
        book,
        sheet,
        range: usedRange(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      }),
    GetUsedRangeOrNullObject: ({ book, sheet }, valuesOnly: boolean) => {
      const range = usedRange(sheet, valuesOnly);
      return range && rangeObject({ book, sheet, range });
    },
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible")
        throw new ApiError("InvalidOperation", "A hidden sheet cannot be activated.", "Worksheet.activate");
      book.active = sheet;
    },
    Delete: ({ book, sheet }) => {
      if (book.readOnly)
        throw new ApiError("AccessDenied", "The workbook is read-only.", "Worksheet.delete", 403);
      requireOpenStructure(book, "Worksheet.delete");
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
      book.undo = [];
      if (book.sheets.filter((other) => other.visibility === "Visible").length === 1)
        throw new ApiError(
          "InvalidOperation",
          "The last visible sheet cannot be deleted.",
          "Worksheet.delete",
        );
      book.sheets = book.sheets.filter((other) => other !== sheet);
      if (book.active === sheet && book.sheets[0]) book.active = book.sheets[0];
      raise(book, { kind: "deleted", sheet });
    },
  },
});

const protection = define<SheetOf>({
  name: "WorksheetProtection",
  get: { Protected: ({ sheet }) => sheet.isProtected },
});

const freezePanes = define<SheetOf>({
  name: "WorksheetFreezePanes",
  call: { FreezeRows: () => null },
});
