import { define } from "../apiObject";
import { key } from "../book";
import type { RangeOf } from "./range";

const accept = (): void => undefined;

const protection = define<RangeOf>({
  name: "FormatProtection",
  get: {
    /** All locked → true, none → false, some → null. */
    Locked: ({ sheet, range }) => {
      let locked = 0;
      let all = 0;
      for (let row = range.top; row <= range.bottom; row++)
        for (let col = range.left; col <= range.right; col++) {
          all += 1;
          if (!sheet.cells.get(key(row, col))?.unlocked) locked += 1;
        }
      return locked === all ? true : locked === 0 ? false : null;
    },
  },
});

const font = define<RangeOf>({
  name: "RangeFont",
  set: { Bold: accept, Color: accept, Size: accept, Underline: accept },
});

const fill = define<RangeOf>({ name: "RangeFill", set: { Color: accept } });

/** Looks of a range. The stand-in draws none of them, so it only accepts them. */
export const rangeFormat = define<RangeOf>({
  name: "RangeFormat",
  set: { ColumnWidth: accept, WrapText: accept, VerticalAlignment: accept, HorizontalAlignment: accept },
  go: {
    Protection: (self) => protection(self),
    Font: (self) => font(self),
    Fill: (self) => fill(self),
  },
  call: { AutofitColumns: () => null, AutofitRows: () => null },
});
