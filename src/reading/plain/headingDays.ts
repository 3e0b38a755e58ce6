import { tidyText } from "../../grid/foldText";
import type { Cell, Grid } from "../../model/grid";
import { isIndicator, isLevel } from "../words/levels";
import { MONTHS } from "../words/readPeriod";
import { termOf } from "../words/termOf";

const DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const FEWEST = 2;
/** "1/1/2026", "31/12/2026" with a blank or two: every cell of a sheet is asked. */
const [SHORTEST, LONGEST] = [8, 12];

/**
 * "Indicatore | 31/3/2026 | 30/6/2026": days over values, one later than the other, with little else behind the name of what stands below,
 * written as words: as figures they would be values themselves. The same object where there are none.
 */
export function headingDays(grid: Grid): Grid {
  let changed = false;
  const rows = grid.rows.map((row, at) => {
    if (!headsDays(row, grid.rows[at + 1] ?? [])) return row;
    changed = true;
    return Array.from(row, (cell) => (cell && dayOf(cell) ? inWords(cell) : cell));
  });
  return changed ? { ...grid, rows } : grid;
}

function headsDays(row: Grid["rows"][number], below: Grid["rows"][number]): boolean {
  const days = row.flatMap((cell) => (cell && dayOf(cell)) ?? []);
  if (days.length < FEWEST || days.some((day, at) => at > 0 && day <= (days[at - 1] ?? 0))) return false;
  const [first, ...more] = row.flatMap((cell) => cell ?? []);
  if (days.length < more.length / 2) return false;
  const term = first?.type === "text" ? termOf(tidyText(first.text)) : undefined;
  if (!first || term === undefined || !(isLevel(term) || isIndicator(term) || term === "code")) return false;
  const isDayBelow = row.some((cell, col) => {
    const under = below[col];
    return (
      cell !== undefined && dayOf(cell) !== undefined && under !== undefined && dayOf(under) !== undefined
    );
  });
  return below.some((cell) => cell !== undefined) && !isDayBelow;
}

/** A day as a number that grows with it; undefined where a cell holds anything else. */
function dayOf({ text }: Cell): number | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const [, day, month, year] = (DAY.exec(text.trim()) ?? []).map(Number);
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : year * 10_000 + month * 100 + day;
}

function inWords(cell: Cell): Cell {
  const [, day = "", month = "", year = ""] = DAY.exec(cell.text.trim()) ?? [];
  const text = `${Number(day)} ${MONTHS[Number(month) - 1]?.[0] ?? month} ${year}`;
  return { ...cell, type: "text", text, value: text };
}
