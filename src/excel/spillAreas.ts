import { formatAddress } from "../model/address";
import type { Address, Range } from "../model/address";
import { readExcel } from "./runExcel";

/** The cells that formulas fill beside their own (dynamic arrays), by the address of the formula. One round trip. */
export function spillAreas(anchors: readonly Address[]): Promise<ReadonlyMap<string, Range>> {
  return readExcel(async (context) => {
    const areas = anchors.map((at) => ({
      at,
      area: context.workbook.worksheets
        .getItem(at.sheet)
        .getCell(at.row, at.col)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    if (areas.length > 0) await context.sync();
    return new Map(
      areas.flatMap(({ at, area }): [string, Range][] => {
        if (area.isNullObject) return [];
        const { rowIndex: top, columnIndex: left, rowCount, columnCount } = area;
        return [
          [formatAddress(at), { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }],
        ];
      }),
    );
  });
}
