import { noInk, type Ink } from "../reports/ink";
import type { Io } from "./io";
import { visible } from "./visible";

/** Colours of a terminal, on and off (ECMA-48, 8.3.117). */
const CODES = [1, 2, 22, 31, 32, 33, 39] as const;
/**
 * While a report is written, a colour is a character that no text may hold; only `inked` makes a terminal's code of it, when everything
 * else the terminal would obey has been made visible.
 */
const FIRST = 0xfdd0;
const mark = (code: (typeof CODES)[number]): string => String.fromCharCode(FIRST + CODES.indexOf(code));
const MARKS = new RegExp(`[\\u${FIRST.toString(16)}-\\u${(FIRST + CODES.length - 1).toString(16)}]`, "g");

const wrap = (on: (typeof CODES)[number], off: (typeof CODES)[number]) => (text: string) =>
  text && mark(on) + text + mark(off);

const marked: Ink = {
  strong: wrap(1, 22),
  faint: wrap(2, 22),
  good: wrap(32, 39),
  careful: wrap(33, 39),
  bad: wrap(31, 39),
};

/** Colour on a terminal, unless NO_COLOR is set (no-color.org), the terminal is dumb, or results go to a file. */
export function chooseInk({ env, outColumns }: Io, toFile: boolean): Ink {
  const plain = toFile || outColumns === undefined || Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb";
  return plain ? noInk : marked;
}

/** A text report as it goes out: its colours are the terminal's, whatever else a terminal would obey is seen. */
export const inked = (report: string): string =>
  visible(report).replace(MARKS, (sign) => `\u001b[${CODES[sign.charCodeAt(0) - FIRST] ?? 0}m`);
