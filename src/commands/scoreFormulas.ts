import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress, formatCell } from "../model/address";
import type { Address } from "../model/address";
import type { Grid, Workbook } from "../model/grid";
import type { Indicator, Plan, Reading } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Language } from "./command";

/**
 * A PERF.SCORE formula for every indicator with a target and a cell for its result, in the first column to the right of all
 * that its sheet holds, in the row of the result; above the first of them a heading. Nothing that exists is overwritten.
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
    if (!measured || !grid) continue;
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

/** The last period with a target and a cell, filled or not, for the result. */
function measuredCells({ targets, actuals, blankActuals }: Indicator): Measured | undefined {
  const cells = new Map<string, Address>([...blankActuals, ...actuals].map(({ period, at }) => [period, at]));
  for (const target of targets.toReversed()) {
    const actual = cells.get(target.period) ?? (cells.size === 1 ? [...cells.values()][0] : undefined);
    if (actual) return { actual, target };
  }
  return undefined;
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
    return shown(workbook, reading.at) === reading.text ? reference(reading.at) : quoted(reading.text);
  };
  const args = [
    reference(actual),
    argument(target),
    argument(thresholds[0]),
    argument(thresholds[1]),
    method ? quoted(method) : "",
    method === "prior-year" || method === "min-max" ? argument(baseline) : "",
  ];
  while (args.at(-1) === "") args.pop();
  return `=PERF.SCORE(${args.join(",")})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

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
