import { ApiError, define, invalidArgument } from "../apiObject";
import { formatFull, overlap, parseRange } from "../a1";
import { key, newId, shown } from "../book";
import type { BookTable } from "../book";
import { rangeObject } from "./range";
import type { SheetOf } from "./worksheet";

interface TableOf extends SheetOf {
  readonly table: BookTable;
}

const table = define<TableOf>({
  name: "Table",
  id: "Id",
  get: {
    Id: ({ table: { id } }) => id,
    Name: ({ table: { name } }) => name,
    Style: ({ table: { style } }) => style,
  },
  set: {
    Name: (self, name: string) => {
      const taken = self.book.sheets.flatMap((sheet) => sheet.tables).some((other) => other.name === name);
      if (taken) throw new ApiError("ItemAlreadyExists", "The table name is taken.", "Table.name");
      self.table.name = name;
    },
    Style: (self, style: string) => {
      self.table.style = style;
    },
  },
  call: {
    GetRange: ({ book, sheet, table: { range } }) => rangeObject({ book, sheet, range }),
    Delete: ({ sheet, table: gone }) => {
      sheet.tables = sheet.tables.filter((other) => other !== gone);
    },
  },
});

/**
 * Excel tables of a sheet: none over another, and headings that differ
 * (https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member; Excel renames headings that
 * do not, the stand-in refuses them).
 */
export const tableCollection = define<SheetOf>({
  name: "TableCollection",
  items: (self) => self.sheet.tables.map((one) => table({ ...self, table: one })),
  call: {
    Add: (self, address: string) => {
      const parsed = parseRange(address);
      if (!parsed) throw invalidArgument("TableCollection.add");
      const { range } = parsed;
      if (self.sheet.tables.some((other) => overlap(other.range, range)))
        throw new ApiError(
          "InvalidArgument",
          `A table can't overlap another table: ${formatFull(self.sheet.name, range)}`,
        );
      const headers = [];
      for (let col = range.left; col <= range.right; col++)
        headers.push(shown(self.sheet.cells.get(key(range.top, col))).toLowerCase());
      if (new Set(headers).size < headers.length || headers.includes(""))
        throw new ApiError(
          "InvalidArgument",
          "Excel would rename these table headers: give each its own text.",
        );
      const one: BookTable = {
        id: newId(self.book),
        name: `Tabella${self.book.sheets.flatMap((sheet) => sheet.tables).length + 1}`,
        style: "TableStyleMedium2",
        range,
      };
      self.sheet.tables.push(one);
      return table({ ...self, table: one });
    },
  },
});
