import { formatRange } from "./a1";
import { accessDenied, ApiError } from "./apiObject";
import { key, raise } from "./book";
import type { Book, BookCell, BookSheet, Scalar } from "./book";
import type { Range } from "../../../src/model/address";

/**
 * Refuses a write where Excel would: a read-only workbook, a locked cell of a protected sheet
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection).
 */
export function requireWritable(book: Book, sheet: BookSheet, range: Range, location: string): void {
  if (book.readOnly) throw accessDenied(location);
  if (!sheet.isProtected) return;
  for (let row = range.top; row <= range.bottom; row++)
    for (let col = range.left; col <= range.right; col++)
      if (!sheet.cells.get(key(row, col))?.unlocked) throw accessDenied(location);
}

/**
 * Puts what a user or an add-in typed into a cell, with Excel's habits: text that looks like a number becomes one
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function writeCell(
  book: Book,
  sheet: BookSheet,
  row: number,
  col: number,
  input: Scalar | null,
): void {
  if (input === null) return;
  requireShortTexts(input);
  book.undo.push(`${sheet.name}!${row},${col}`);
  const at = key(row, col);
  const before = sheet.cells.get(at);
  removeSpill(sheet, at);
  const { format, value, formula } = understand(input, before?.format ?? "General");
  const kept: Pick<BookCell, "format" | "unlocked"> = {
    format,
    ...(before?.unlocked ? { unlocked: true } : {}),
  };
  if (value === "" && !formula) {
    if (kept.format === "General" && !kept.unlocked) sheet.cells.delete(at);
    else sheet.cells.set(at, { value: "", ...kept });
    return;
  }
  sheet.cells.set(at, { value, ...kept, ...(formula ? { formula } : {}) });
  if (formula) book.dirty.add(`${sheet.id}!${at}`);
}

/**
 * A text inside a formula holds at most 255 characters; one formula too many refuses the whole request
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3, "Length of formula contents"; the error's code is unverified).
 */
function requireShortTexts(input: Scalar): void {
  if (typeof input !== "string" || !input.startsWith("=")) return;
  for (const [text] of input.matchAll(/"(?:[^"]|"")*"/g))
    if (text.slice(1, -1).replaceAll('""', '"').length > 255)
      throw new ApiError(
        "InvalidArgument",
        "Text values in formulas are limited to 255 characters.",
        "Range.formulas",
      );
}

interface Understood {
  readonly value: Scalar;
  readonly format: string;
  readonly formula?: string;
}

function understand(input: Scalar, format: string): Understood {
  // A cell of the format Text keeps what is typed as a text, formulas too
  // (https://support.microsoft.com/office/583160db-936b-4e52-bdff-6f1863518ba4; that the API does the same is unverified).
  if (format === "@")
    return { value: typeof input === "string" ? input.replace(/^'/, "") : String(input), format };
  if (typeof input !== "string") return { value: input, format };
  if (input.startsWith("'")) return { value: input.slice(1), format };
  if (/^-?\d+(\.\d+)?$/.test(input)) return { value: Number(input), format };
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(input);
  if (percent) return { value: Number(percent[1]) / 100, format: "0%" };
  if (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(input) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(input))
    return { value: 45_000, format: "dd/mm/yyyy" };
  if (/^(true|vero)$/i.test(input)) return { value: true, format };
  if (/^(false|falso)$/i.test(input)) return { value: false, format };
  const formula = /^[=+\-@]./s.test(input) ? (input.startsWith("=") ? input : `=${input}`) : undefined;
  if (!formula) return { value: input, format };
  return { value: linkText(formula) ?? 0, format, formula };
}

/** HYPERLINK shows its second argument; other native formulas are not computed here. */
function linkText(formula: string): string | undefined {
  return /^=HYPERLINK\("(?:[^"]|"")*",\s*"((?:[^"]|"")*)"\)$/i.exec(formula)?.[1]?.replaceAll('""', '"');
}

/** Empties the cells a dynamic array had filled. */
export function removeSpill(sheet: BookSheet, anchor: string): void {
  for (const [at, cell] of sheet.cells) if (cell.spilledFrom === anchor) sheet.cells.delete(at);
}

/** Tells the add-ins that cells changed. */
export function tellChanged(book: Book, sheet: BookSheet, range: Range, source = "Local"): void {
  raise(book, { kind: "changed", sheet, address: formatRange(range), source });
}
