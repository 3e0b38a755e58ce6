import type { Range } from "../../../../src/model/address";
import { LAST_COL, LAST_ROW, formatFull, formatRange } from "../a1";
import { ApiError, define, invalidArgument } from "../apiObject";
import type { ApiObject } from "../apiObject";
import { key, position, raise, shown } from "../book";
import type { BookCell, Scalar } from "../book";
import { requireWritable, tellChanged, writeCell } from "../writeCell";
import { conditionalFormats } from "./conditionalFormats";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import { usedRange, worksheet } from "./worksheet";
import type { SheetOf } from "./worksheet";

export interface RangeOf extends SheetOf {
  readonly range: Range;
}

const rowsOf = ({ range }: RangeOf): number => range.bottom - range.top + 1;
const colsOf = ({ range }: RangeOf): number => range.right - range.left + 1;

function matrix<V>(self: RangeOf, read: (cell: BookCell | undefined) => V): V[][] {
  const { sheet, range } = self;
  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  if (rowsOf(self) * colsOf(self) > 5_000_000)
    throw new ApiError("RangeExceedsLimit", "The range has too many cells.", "Range.values");
  return Array.from({ length: rowsOf(self) }, (_, i) =>
    Array.from({ length: colsOf(self) }, (_, j) => read(sheet.cells.get(key(range.top + i, range.left + j)))),
  );
}

function eachInput<V>(
  self: RangeOf,
  value: V | readonly (readonly V[])[],
  write: (row: number, col: number, v: V) => void,
) {
  const { range } = self;
  requireWritable(self.book, self.sheet, range, "Range.values");
  const grid = Array.isArray(value) ? (value as readonly (readonly V[])[]) : null;
  if (grid && (grid.length !== rowsOf(self) || grid.some((row) => row.length !== colsOf(self))))
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      "Range.values",
    );
  for (let i = 0; i < rowsOf(self); i++)
    for (let j = 0; j < colsOf(self); j++)
      write(range.top + i, range.left + j, grid ? (grid[i]?.[j] as V) : (value as V));
}

function enter(self: RangeOf, value: Scalar | readonly (readonly Scalar[])[]): void {
  eachInput<Scalar>(self, value, (row, col, one) => writeCell(self.book, self.sheet, row, col, one));
  tellChanged(self.book, self.sheet, self.range);
}

/** All hidden → true, none → false, some → null, as Excel answers. */
function hidden(from: number, to: number, set: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (let i = from; i <= to; i++) if (set.has(i)) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const inside = (self: RangeOf, range: Range): ApiObject => {
  if (range.top < 0 || range.left < 0 || range.bottom > LAST_ROW || range.right > LAST_COL)
    throw invalidArgument("Range");
  return rangeObject({ book: self.book, sheet: self.sheet, range });
};

const valueType = (cell: BookCell | undefined): string => {
  if (!cell || cell.value === "") return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "boolean") return "Boolean";
  return typeof cell.value === "number" ? "Double" : "String";
};

export const rangeObject: (self: RangeOf) => ApiObject = define<RangeOf>({
  name: "Range",
  keepsReference: true,
  get: {
    Values: (self) => matrix(self, (cell) => cell?.value ?? ""),
    Formulas: (self) => matrix(self, (cell) => cell?.formula ?? cell?.value ?? ""),
    Text: (self) => matrix(self, shown),
    NumberFormat: (self) => matrix(self, (cell) => cell?.format ?? "General"),
    ValueTypes: (self) => matrix(self, valueType),
    Address: ({ sheet, range }) => formatFull(sheet.name, range),
    RowIndex: ({ range }) => range.top,
    ColumnIndex: ({ range }) => range.left,
    RowCount: rowsOf,
    ColumnCount: colsOf,
    CellCount: (self) => rowsOf(self) * colsOf(self),
    RowHidden: ({ sheet, range }) => hidden(range.top, range.bottom, sheet.hiddenRows),
    ColumnHidden: ({ sheet, range }) => hidden(range.left, range.right, sheet.hiddenCols),
  },
  set: {
    Values: enter,
    Formulas: enter,
    NumberFormat: (self, value: string | readonly (readonly string[])[]) =>
      eachInput(self, value, (row, col, format) => {
        if (format === null) return;
        const cell = self.sheet.cells.get(key(row, col)) ?? { value: "", format };
        delete cell.text;
        self.sheet.cells.set(key(row, col), { ...cell, format });
      }),
  },
  go: {
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
    Format: (self) => rangeFormat(self),
    ConditionalFormats: ({ book, sheet, range }) => conditionalFormats({ book, sheet, areas: [range] }),
  },
  call: {
    GetCell: (self, row: number, col: number) => {
      const at = { top: self.range.top + row, left: self.range.left + col };
      return inside(self, { ...at, bottom: at.top, right: at.left });
    },
    GetRow: (self, row: number) =>
      inside(self, { ...self.range, top: self.range.top + row, bottom: self.range.top + row }),
    GetBoundingRect: (self, other: RangeOf) =>
      inside(self, {
        top: Math.min(self.range.top, other.range.top),
        left: Math.min(self.range.left, other.range.left),
        bottom: Math.max(self.range.bottom, other.range.bottom),
        right: Math.max(self.range.right, other.range.right),
      }),
    GetResizedRange: (self, rows: number, cols: number) =>
      inside(self, { ...self.range, bottom: self.range.bottom + rows, right: self.range.right + cols }),
    _ValidateArraySize: (self, rows: number, cols: number) => {
      if (rows !== rowsOf(self) || cols !== colsOf(self)) throw invalidArgument("Range.values");
    },
    GetUsedRangeOrNullObject: ({ book, sheet, range: within }, valuesOnly: boolean) => {
      const range = usedRange(sheet, valuesOnly, within);
      return range && rangeObject({ book, sheet, range });
    },
    GetRowProperties: ({ sheet, range }) =>
      span(range.top, range.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    GetColumnProperties: ({ sheet, range }) =>
      span(range.left, range.right).map((col) => ({ columnHidden: sheet.hiddenCols.has(col) })),
    GetMergedAreasOrNullObject: (self) => {
      // Only areas whose top-left cell lies inside the range (https://github.com/OfficeDev/office-js/issues/3611).
      const areas = self.sheet.merges.filter(
        ({ top, left }) =>
          top >= self.range.top &&
          top <= self.range.bottom &&
          left >= self.range.left &&
          left <= self.range.right,
      );
      return areas.length > 0 ? rangeAreas({ book: self.book, sheet: self.sheet, areas }) : null;
    },
    GetSpillingToRangeOrNullObject: (self) => {
      const anchor = key(self.range.top, self.range.left);
      const cells = [...self.sheet.cells].filter(([, cell]) => cell.spilledFrom === anchor);
      if (cells.length === 0) return null;
      const at = cells.map(([name]) => position(name));
      return inside(self, {
        ...self.range,
        bottom: Math.max(self.range.top, ...at.map(({ row }) => row)),
        right: Math.max(self.range.left, ...at.map(({ col }) => col)),
      });
    },
    Select: ({ book, sheet, range }) => {
      const merge = sheet.merges.find((area) => area.top === range.top && area.left === range.left);
      book.selection = { sheet, range: merge ?? range };
      raise(book, { kind: "selection", sheet, address: formatRange(book.selection.range) });
    },
    Clear: (self, what: string | null) => {
      requireWritable(self.book, self.sheet, self.range, "Range.clear");
      for (const [at, cell] of [...self.sheet.cells]) {
        const { row, col } = position(at);
        if (row < self.range.top || row > self.range.bottom) continue;
        if (col < self.range.left || col > self.range.right) continue;
        if (what === "Contents" && cell.format !== "General")
          self.sheet.cells.set(at, { value: "", format: cell.format });
        else self.sheet.cells.delete(at);
      }
      tellChanged(self.book, self.sheet, self.range);
    },
    Untrack: () => null,
  },
});
