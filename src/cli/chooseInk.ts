import { noInk, type Ink } from "../reports/ink";
import type { Io } from "./io";

const wrap = (on: number, off: number) => (text: string) => text && `\u001b[${on}m${text}\u001b[${off}m`;

const ansi: Ink = {
  strong: wrap(1, 22),
  faint: wrap(2, 22),
  good: wrap(32, 39),
  careful: wrap(33, 39),
  bad: wrap(31, 39),
};

/** Colour on a terminal, unless NO_COLOR is set (no-color.org), the terminal is dumb, or results go to a file. */
export function chooseInk({ env, outColumns }: Io, toFile: boolean): Ink {
  const plain = toFile || outColumns === undefined || Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb";
  return plain ? noInk : ansi;
}
