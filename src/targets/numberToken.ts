import { isDigit } from "./isDigit";

const DOT = 46;
const COMMA = 44;
const isApostrophe = (code: number): boolean => code === 39 || code === 8217 || code === 180 || code === 96;
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 8239 || code === 8201;
/** Exactly three digits behind a space, and no percentage of their own: "310 000", but "1 100%" is two values. */
const GROUP = /\d{3}(?![\d%]|\s*%)/y;

/** Whether a group of thousands stands at a place. */
function isGroup(text: string, at: number): boolean {
  GROUP.lastIndex = at;
  return GROUP.test(text);
}

/** How the cells beside this one write decimals. */
export type DecimalHabit = "comma" | "point";

/**
 * Reads digits with their separators, Italian first: "1.771" is 1771, "0,02" is 0.02. A dot or comma
 * before a single group of three digits could be either sign: `ambiguous` says that the habit of the column decides.
 */
export class NumberToken {
  /** Digits without separators. */
  private mantissa = 0;
  private separators = 0;
  private lastSeparator = 0;
  private lastStart = 0;
  private groupsOfThree = true;
  private firstLength = 0;
  private leadingZero = false;
  private mixed = false;
  /** How many digits stand after the last separator (all where there is none). */
  lastLength = 0;

  /** Reads from `start`; returns the end. */
  read(text: string, start: number): number {
    this.mantissa = 0;
    this.separators = 0;
    this.lastSeparator = 0;
    this.groupsOfThree = true;
    this.leadingZero = text.charCodeAt(start) === 48;
    this.lastStart = start;
    let mixed = 0;
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isDigit(code)) {
        this.mantissa = this.mantissa * 10 + code - 48;
        continue;
      }
      const separates = code === DOT || code === COMMA || isApostrophe(code) || isSpace(code);
      if (!separates || !isDigit(text.charCodeAt(i + 1))) break;
      if (isSpace(code)) {
        const first = this.separators === 0;
        // A decimal sign ends the thousands.
        if (
          !isGroup(text, i + 1) ||
          (first ? i - start > 3 || this.leadingZero : !isSpace(this.lastSeparator))
        )
          break;
      }
      if (this.separators === 0) this.firstLength = i - start;
      else if (i - this.lastStart !== 3) this.groupsOfThree = false;
      // Once the sign changes it was the decimal sign: a third one makes no number.
      if (this.separators > 0 && code !== this.lastSeparator) mixed++;
      else if (mixed > 0) this.groupsOfThree = false;
      this.separators++;
      this.lastSeparator = code;
      this.lastStart = i + 1;
    }
    if (mixed > 1) this.groupsOfThree = false;
    this.mixed = mixed === 1;
    this.lastLength = i - this.lastStart;
    if (this.separators === 0) this.firstLength = this.lastLength;
    return i;
  }

  /** No separator at all. */
  get plain(): boolean {
    return this.separators === 0;
  }

  /** The digits as one number, whatever the separators. */
  get digits(): number {
    return this.mantissa;
  }

  /** The last separator is a comma. */
  get comma(): boolean {
    return this.lastSeparator === COMMA;
  }

  /** "1.500", "1,500": a decimal sign or one between thousands. */
  get ambiguous(): boolean {
    if (this.separators !== 1 || this.lastLength !== 3 || this.leadingZero || this.firstLength > 3)
      return false;
    return this.lastSeparator === DOT || this.lastSeparator === COMMA;
  }

  /** Digits after the decimal sign; null when the separators make no number ("31.12.2020", "1,2,3"). */
  decimals(habit: DecimalHabit | null): number | null {
    if (this.separators === 0) return 0;
    const decimalSign = this.lastSeparator === DOT || this.lastSeparator === COMMA;
    if (this.mixed)
      return this.groupsOfThree && this.firstLength <= 3 && decimalSign ? this.lastLength : null;
    const grouped = this.groupsOfThree && this.lastLength === 3 && this.firstLength <= 3 && !this.leadingZero;
    if (this.separators > 1) return grouped ? 0 : null;
    if (!decimalSign) return grouped ? 0 : null;
    if (!grouped) return this.lastLength;
    return (this.lastSeparator === DOT) === (habit === "point") ? 3 : 0;
  }
}
