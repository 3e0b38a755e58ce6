import { percentFormat } from "../../grid/percentFormat";
import { displayOf } from "../../grid/displayText";

/** What a typed text becomes: a value and, where the cell has no fitting one, the number format Excel would give it. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

const GROUPED = /^([-+]?)(\d{1,3}(?:\.\d{3})+)(,\d+)?$/;
const DECIMAL = /^([-+]?)(\d*)(?:[,.](\d+))?$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  Object.entries<boolean>({ VERO: true, TRUE: true, FALSO: false, FALSE: false }),
);

/**
 * Reads what was typed in a cell as Excel does in Italian: "33,3%", "1.234,5", "31/12/2026", "VERO"; a decimal point that
 * cannot group thousands is taken too. `format` is the cell's number format. Undefined: it stays a text.
 */
export function typedValue(typed: string, format?: string): TypedValue | undefined {
  const text = typed.trim();
  if (text === "" || format === "@") return undefined;
  const truth = BOOLEANS.get(text.toUpperCase());
  if (truth !== undefined) return { value: truth };
  const percent = /^(.*\d)\s*%$/.exec(text);
  const number = readNumber(percent?.[1] ?? text);
  if (number !== undefined)
    return percent ? asPercent(number, format) : { value: inPercentCell(number, format) };
  const serial = readDate(text);
  if (serial === undefined) return undefined;
  return displayOf(format).isDate ? { value: serial } : { value: serial, format: "dd/mm/yyyy" };
}

function readNumber(text: string): number | undefined {
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, sign, whole, decimals] = grouped;
    return Number(`${sign}${whole?.replaceAll(".", "")}${decimals?.replace(",", ".") ?? ""}`);
  }
  const [all, sign, whole, decimals] = DECIMAL.exec(text) ?? [];
  if (all === undefined || (whole === "" && decimals === undefined)) return undefined;
  return Number(`${sign}${whole || "0"}.${decimals ?? "0"}`);
}

function asPercent(number: number, format: string | undefined): TypedValue {
  const value = tidy(number / 100);
  if (isPercent(format)) return { value };
  return { value, format: Number.isInteger(number) ? "0%" : "0.00%" };
}

/** In a cell of percentages 40 means 40 % and 0,4 too: Excel's "enable automatic percent entry". */
function inPercentCell(number: number, format: string | undefined): number {
  return isPercent(format) && Math.abs(number) >= 1 ? tidy(number / 100) : number;
}

const isPercent = (format: string | undefined): boolean => percentFormat(format) === "scaled";

/** Cuts what binary division leaves behind: 33.3 / 100 is 0.33299999999999996. */
const tidy = (value: number): number => Number(value.toPrecision(15));

function readDate(text: string): number | undefined {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  // Two digits up to 29 are this century, as spreadsheets have it.
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 ? serial : undefined;
}
