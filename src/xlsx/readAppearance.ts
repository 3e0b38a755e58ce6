import { readXlsx } from "hucre/xlsx";
import type { BorderSide, CellStyle, Sheet } from "hucre";
import { italianSpelling } from "../grid/builtInFormat";
import type { Appearance, Border, BorderLine, CellLook, SheetLook } from "./appearance";
import { checkContainer } from "./checkContainer";
import { limits } from "./limits";
import { resolveColor } from "./resolveColor";

type Draft = { -readonly [key in keyof CellLook]: CellLook[key] };

const PLAIN: Appearance = { looks: [], font: "Calibri", size: 11, sheets: [] };

/**
 * Reads how a workbook looks (fills, fonts, borders, widths), for showing it. A file whose looks cannot be read
 * is shown plain: whether it is a workbook at all is for `readWorkbook` to say.
 */
export async function readAppearance(bytes: Uint8Array): Promise<Appearance> {
  const workbook = isModest(bytes)
    ? await readXlsx(bytes, { readStyles: true }).catch(() => undefined)
    : undefined;
  if (!workbook) return PLAIN;
  const looks = new LookTable(workbook.themeColors ?? []);
  return {
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, looks)),
    looks: looks.all,
    font: workbook.defaultFont?.name ?? PLAIN.font,
    size: workbook.defaultFont?.size ?? PLAIN.size,
  };
}

/** The library that reads looks lays sheets out whole: a file of that many letters is shown plain rather than late. */
function isModest(bytes: Uint8Array): boolean {
  try {
    return checkContainer(bytes).reduce((sum, { size }) => sum + size, 0) <= limits.looks;
  } catch {
    return false;
  }
}

/** Every different look once: cells by the thousand share a dozen. */
class LookTable {
  readonly all: CellLook[] = [];
  readonly #places = new Map<string, number>();

  constructor(readonly theme: readonly string[]) {}

  /** The look's place in the table; undefined for a cell without one. */
  place(style: CellStyle | undefined): number | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(toLook(style, this.theme)) - 1;
  }
}

function readSheet(sheet: Sheet, looks: LookTable): SheetLook {
  const cells: { row: number; col: number; look: number }[] = [];
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const col = Number(key.slice(comma + 1));
    const look = looks.place(cell.style);
    if (look !== undefined) cells.push({ row, col, look });
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  const tab = resolveColor(sheet.view?.tabColor, looks.theme);
  return {
    name: sheet.name,
    cells,
    widths: new Map(
      (sheet.columns ?? []).flatMap(({ width }, col) =>
        width === undefined ? [] : [[col, toPixels(width)]],
      ),
    ),
    heights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, Math.round((height * 96) / 72)]],
      ),
    ),
    frozen: { rows: sheet.freezePane?.rows ?? 0, cols: sheet.freezePane?.columns ?? 0 },
    gridlines: sheet.view?.showGridLines ?? true,
    ...(tab ? { tab } : {}),
    ...(bottom < 0 ? {} : { used: { top: 0, left: 0, bottom, right } }),
  };
}

/** Characters to pixels at Calibri 11, whose digits are 7 pixels wide (ECMA-376 part 1, 18.3.1.13). */
const toPixels = (characters: number): number => Math.floor(((256 * characters + 18) / 256) * 7);

function toLook({ font, fill, border, alignment, numFmt }: CellStyle, theme: readonly string[]): CellLook {
  const look: Draft = {};
  if (font?.name) look.font = font.name;
  if (font?.size) look.size = font.size;
  if (font?.bold) look.bold = true;
  if (font?.italic) look.italic = true;
  if (font?.underline) look.underline = true;
  if (font?.strikethrough) look.strikethrough = true;
  const color = resolveColor(font?.color, theme);
  if (color) look.color = color;
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const painted = resolveColor(fill.fgColor, theme) ?? resolveColor(fill.bgColor, theme);
    if (painted) look.fill = painted;
  }
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border?.[side];
    if (line) look[side] = toBorder(line, theme);
  }
  const { horizontal, vertical, wrapText, textRotation } = alignment ?? {};
  if (horizontal === "left" || horizontal === "center" || horizontal === "right" || horizontal === "justify")
    look.horizontal = horizontal;
  else if (horizontal === "centerContinuous") look.horizontal = "center";
  if (vertical === "top" || vertical === "center" || vertical === "bottom") look.vertical = vertical;
  if (wrapText) look.wrap = true;
  // 91 to 180 are clockwise, 255 is stacked (18.8.1).
  if (textRotation)
    look.rotation = textRotation === 255 ? "stacked" : textRotation > 90 ? 90 - textRotation : textRotation;
  if (numFmt && numFmt !== "General") look.format = italianSpelling(numFmt);
  return look;
}

const LINES: Readonly<Record<BorderSide["style"], BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

const toBorder = ({ style, color }: BorderSide, theme: readonly string[]): Border => ({
  line: LINES[style],
  color: resolveColor(color, theme) ?? "#000000",
});
