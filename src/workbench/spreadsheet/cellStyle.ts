import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Border, BorderLine, CellLook } from "../../xlsx/appearance";

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** A cell's look in the spreadsheet's own words. */
export function cellStyle(look: CellLook): IStyleData {
  const style: IStyleData = {};
  if (look.font) style.ff = fontFamily(look.font);
  if (look.size) style.fs = look.size;
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (look.color) style.cl = { rgb: look.color };
  if (look.fill) style.bg = { rgb: look.fill };
  if (look.top || look.right || look.bottom || look.left) {
    style.bd = { t: border(look.top), r: border(look.right), b: border(look.bottom), l: border(look.left) };
  }
  if (look.horizontal) style.ht = HORIZONTAL[look.horizontal];
  style.vt = VERTICAL[look.vertical ?? "bottom"];
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  if (look.rotation === "stacked") style.tr = { a: 0, v: BooleanNumber.TRUE };
  // Excel counts degrees upwards, the spreadsheet downwards.
  else if (look.rotation !== undefined) style.tr = { a: -look.rotation };
  if (look.format) style.n = { pattern: look.format };
  return style;
}

const border = (side: Border | undefined): IBorderStyleData | null =>
  side ? { s: LINES[side.line], cl: { rgb: side.color } } : null;

/** The file's font, else one with its widths, else the plainest. */
export const fontFamily = (font: string): string => `${font}, Carlito, Arial`;
