import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress, formatCell, formatColumn } from "../model/address";
import type { Address } from "../model/address";
import type { Grid, Workbook } from "../model/grid";
import type { Indicator, Plan, Reading } from "../model/plan";
import type { Profile } from "../model/profile";
import { periodRank, periodYear } from "../targets/period";
import type { Language } from "./command";
import { quotedText } from "./quotedText";

/**
 * A PERF.SCORE formula for every indicator with a target and a cell for its result, in the first column to the right of all
 * that its sheet holds, in the row of the result; above the first of them a heading. Nothing that exists is overwritten; what has a score already is left out.
 */
export function scoreFormulas(
  workbook: Workbook,
  plan: Plan,
  profile: Profile,
  language: Language,
): Change[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const taken = new Set<string>();
  const changes: Change[] = [];
  for (const indicator of plan.indicators) {
    const measured = measuredCells(indicator);
    const grid = measured && grids.get(measured.actual.sheet);
    if (!measured || !grid || isScored(grid, measured.actual)) continue;
    const { sheet, row } = measured.actual;
    let col = freeColumn(grid);
    while (taken.has(formatAddress({ sheet, row, col }))) col += 1;
    const at = { sheet, row, col };
    taken.add(formatAddress(at));
    changes.push({ at, formula: scoreFormula(at, indicator, measured, workbook, profile), format: "0.0%" });
  }
  return [...headings(changes, language), ...changes];
}

interface Measured {
  readonly actual: Address;
  readonly target: Reading;
}

/** The last year with a target and a cell, filled or not, for the result; of several results in the year, the last. */
function measuredCells({ targets, actuals, blankActuals }: Indicator): Measured | undefined {
  const cells = [...blankActuals, ...actuals].sort((a, b) => dayInYear(a.period) - dayInYear(b.period));
  for (const target of targets.toReversed()) {
    const year = periodYear(target.period);
    const ofYear = cells.filter(({ period }) => periodYear(period) === year);
    const actual = ofYear.at(-1) ?? (cells.length === 1 ? cells[0] : undefined);
    if (actual) return { actual: actual.at, target };
  }
  return undefined;
}

/** Places a period inside its year; what names no period is the year itself. */
const dayInYear = (period: string): number => (periodRank(period) || periodRank("2000")) % 10_000;

/** Whether the row of a result has a score that looks at it already. */
function isScored({ rows }: Grid, actual: Address): boolean {
  const mentions = new RegExp(`PERF\\.SCORE\\(\\$?${formatColumn(actual.col)}\\$?${actual.row + 1}\\b`, "i");
  return (rows[actual.row] ?? []).some((cell) => cell?.formula && mentions.test(cell.formula));
}

function scoreFormula(
  at: Address,
  { thresholds, baseline }: Indicator,
  { actual, target }: Measured,
  workbook: Workbook,
  { method }: Profile,
): string {
  const reference = (cell: Address) => (cell.sheet === at.sheet ? formatCell(cell) : formatAddress(cell));
  const argument = (reading: Reading | null | undefined) => {
    if (!reading) return "";
    // A cell of several lines holds more than this target: the part is written out.
    return shown(workbook, reading.at) === reading.text ? reference(reading.at) : quotedText(reading.text);
  };
  const args = [
    reference(actual),
    argument(target),
    argument(thresholds[0]),
    argument(thresholds[1]),
    method ? quotedText(method) : "",
    method === "prior-year" || method === "min-max" ? argument(baseline) : "",
  ];
  while (args.at(-1) === "") args.pop();
  return `=PERF.SCORE(${args.join(",")})`;
}

const shown = (workbook: Workbook, { sheet, row, col }: Address): string | undefined =>
  workbook.sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col]?.text;

const freeColumn = ({ rows, merges }: Grid): number =>
  Math.max(0, ...rows.map((row) => row.length), ...merges.map(({ right }) => right + 1));

/** "Punteggio" above the topmost formula of each column. */
function headings(formulas: readonly Change[], language: Language): Change[] {
  const tops = new Map<string, Address>();
  for (const { at } of formulas) {
    const column = formatAddress({ ...at, row: 0 });
    const top = tops.get(column);
    if (!top || at.row < top.row) tops.set(column, at);
  }
  return [...tops.values()]
    .filter(({ row }) => row > 0)
    .map((at) => ({ at: { ...at, row: at.row - 1 }, value: commandWords.score[language] }));
}
