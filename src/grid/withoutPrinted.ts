import type { Cell } from "../model/grid";
import { tidyText } from "./foldText";

/** When it was printed, the path of the file: what a printer writes around a sheet. */
const PRINTED =
  /^(?:(?:stampato|printed)\s+(?:il|alle|da|on|at|by)\b.*|(?:[a-z]:\\|\\\\|\/)\S.*\.(?:xls[xmb]?|ods|pdf|docx?))$/i;
const LONGEST = 160;
/** How many of them begin. */
const BEGINS = /^[\s"']*(?:stampato|printed|[a-z]:\\|\\\\|\/)/i;
/** "1/12": a page, beside what a printer wrote. */
const PAGE = /^\d{1,3}\s?(?:\/|di|of)\s?\d{1,3}$/i;

const isPrinted = (cell: Cell | undefined): boolean =>
  cell?.type === "text" &&
  cell.text.length <= LONGEST &&
  BEGINS.test(cell.text) &&
  PRINTED.test(tidyText(cell.text));

const isPage = ({ type, text }: Cell): boolean => type === "text" && PAGE.test(tidyText(text));

/** A row without what a printer wrote there; the same row where nothing is. */
export function withoutPrinted(row: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  if (!row.some(isPrinted)) return row;
  return row.map((cell) => (cell && (isPrinted(cell) || isPage(cell)) ? undefined : cell));
}
