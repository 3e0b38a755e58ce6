import { format, getFormatDateInfo, isDateFormat } from "numfmt";

/** A number format of the workbook, ready to show values in it. */
export interface Display {
  /** Days or times. */
  readonly isDate: boolean;
  /** Dates with a day, month or year: they depend on where the workbook starts counting days. */
  readonly isDay: boolean;
  number(value: number): string;
  text(value: string): string;
}

const ITALIAN = { locale: "it-IT" } as const;
const LAST_DATE = 2_958_465.999_988;
/** What Excel fills a cell with when it cannot show the number. */
const CANNOT_SHOW = "########";
/** A weight column repeats few values: enough for all of them, little enough never to matter. */
const REMEMBERED = 1000;

/**
 * How a number without a format is shown: up to eleven characters, decimal comma, no thousands
 * (Excel's General in a column wide enough).
 */
function showGeneral(value: number): string {
  const digits = String(value);
  if (digits.length <= 11 && !digits.includes("e")) return digits.replace(".", ",");
  return format("General", value, ITALIAN);
}

/** Prepares a number format code ("0%", "dd/mm/yyyy"; undefined is General). A code nobody can read shows as General does. */
export function displayOf(code: string | undefined): Display {
  if (code === undefined || /^(?:general|@)$/i.test(code)) return GENERAL;
  if (!isReadable(code)) return GENERAL;
  const isDate = isDateFormat(code);
  const local = isDate ? code : withoutLanguages(code);
  const { year, month, day } = getFormatDateInfo(local);
  const known = new Map<number, string>();
  const show = (value: number): string => {
    if (isDate && !(value >= 0 && value <= LAST_DATE)) return CANNOT_SHOW;
    // Padding that keeps columns of figures aligned ("_-") is nothing a planner reads.
    return format(local, value, ITALIAN).trim();
  };
  return {
    isDate,
    isDay: isDate && (year || month || day),
    number(value) {
      let text = known.get(value);
      if (text === undefined) {
        text = show(value);
        if (known.size < REMEMBERED) known.set(value, text);
      }
      return text;
    },
    text: (value) => (local.includes("@") ? format(local, value, ITALIAN) : value),
  };
}

/** "[$€-2]" names a sign and a language: of a number Excel takes the sign, the separators are always the computer's. */
const withoutLanguages = (code: string): string =>
  code.replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_all, sign: string) => (sign === "" ? "" : `"${sign}"`));

const GENERAL: Display = { isDate: false, isDay: false, number: showGeneral, text: (value) => value };

function isReadable(code: string): boolean {
  try {
    format(code, 1, ITALIAN);
    return true;
  } catch {
    return false;
  }
}
