import type { Address, Range } from "../model/address";
import type { Cell, Grid, Workbook } from "../model/grid";

/** A sheet drawn as text, with the marks written in its cells. */
export interface Drawing {
  readonly workbook: Workbook;
  /** Cells that carry `{mark}`, in reading order. */
  readonly marks: readonly {
    readonly mark: string;
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }[];
}

const HIDDEN = /\| *hidden$/;
const MARK = /\{([\w-]+)\}/g;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const PERCENT = /^-?\d+(?:[.,]\d+)?\s?%$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|CALC\?)$/;

/**
 * Reads a drawn workbook: every line `| a | b |` is a row, a line `## Name` starts a sheet (the first is
 * called "Piano" when it has none). `60`, `33,3` are numbers, `60%` a percentage, `31/12/2026` a date, `"60"` the
 * text 60; `^` continues the merged cell above, `<` the one on the left; `\n` is a line break inside the cell; `{mark}` marks a cell;
 * a row whose line ends in `hidden` after the last bar is hidden, and so is a sheet: `## Name | hidden`.
 */
export function drawSheet(picture: string, name = "disegno.xlsx"): Drawing {
  const sheets: Grid[] = [];
  const marks: { mark: string; sheet: string; row: number; col: number }[] = [];
  let lines: string[] = [];
  let sheet = "Piano";
  let hidden = false;
  const close = () => {
    if (lines.length > 0) sheets.push({ ...readGrid(sheet, lines, marks), hidden });
    lines = [];
  };
  for (const raw of picture.split("\n")) {
    const line = raw.trim();
    if (line.startsWith("## ")) {
      close();
      hidden = HIDDEN.test(line);
      sheet = line.slice(3).replace(HIDDEN, "").trim();
    } else if (line.startsWith("|")) {
      lines.push(line);
    }
  }
  close();
  return { workbook: { name, sheets }, marks };
}

function readGrid(
  sheet: string,
  lines: readonly string[],
  marks: { mark: string; sheet: string; row: number; col: number }[],
): Grid {
  const hiddenRows = new Set<number>();
  const texts = lines.map((line, row) => {
    const end = line.lastIndexOf("|");
    if (line.slice(end + 1).trim() === "hidden") hiddenRows.add(row);
    return line
      .slice(1, end)
      .split("|")
      .map((text) => text.trim());
  });
  const rows = texts.map((cells, row) =>
    cells.map((drawn, col) => {
      for (const [, mark] of drawn.matchAll(MARK)) if (mark) marks.push({ mark, sheet, row, col });
      return readCell({ sheet, row, col }, drawn.replaceAll(MARK, "").trim());
    }),
  );
  return { sheet, hidden: false, rows, merges: readMerges(texts), hiddenRows, hiddenCols: new Set() };
}

function readCell(at: Address, drawn: string): Cell | undefined {
  if (drawn === "" || drawn === "^" || drawn === "<") return undefined;
  const quoted = /^"(.*)"$/.exec(drawn);
  if (quoted) return { at, type: "text", value: quoted[1] ?? "", text: quoted[1] ?? "" };
  if (ERROR.test(drawn)) return { at, type: "error", value: drawn, text: drawn };
  if (NUMBER.test(drawn)) return { at, type: "number", value: toNumber(drawn), text: drawn };
  if (PERCENT.test(drawn)) {
    const value = Math.round(toNumber(drawn.replace("%", "").trim()) * 1e8) / 1e10;
    return { at, type: "number", value, text: drawn, format: "0%" };
  }
  const date = DATE.exec(drawn);
  if (date) {
    const serial = Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) / 86_400_000 + 25_569;
    return { at, type: "date", value: serial, text: drawn, format: "dd/mm/yyyy" };
  }
  const text = drawn.replaceAll("\\n", "\n");
  return { at, type: "text", value: text, text };
}

const toNumber = (text: string): number => Number(text.replace(",", "."));

function readMerges(texts: readonly (readonly string[])[]): Range[] {
  const merges: Range[] = [];
  const inside = (row: number, col: number) =>
    merges.some((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right);
  texts.forEach((cells, top) => {
    cells.forEach((drawn, left) => {
      if (drawn === "^" || drawn === "<" || inside(top, left)) return;
      let right = left;
      while (cells[right + 1] === "<") right += 1;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
