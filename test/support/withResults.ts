import { formatAddress } from "../../src/model/address";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import type { Indicator } from "../../src/model/indicator";
import type { PeriodReading } from "../../src/model/reading";

const WRITTEN = ["90%", "12", "SI", "30/06/2019", "5 gg", "0", "1.500"];

/** A result somebody could type beside a target: of its kind where it is a number, else one form after the other. */
function resultFor(
  { stored, number }: PeriodReading,
  turn: number,
): Pick<Cell, "type" | "value" | "text" | "format"> {
  if (number !== null && (stored === "number" || stored === "percent" || stored === "date")) {
    const value = stored === "date" ? number + (turn % 3) - 1 : number * (0.7 + (turn % 5) / 10);
    const format = { number: "General", percent: "0%", date: "dd/mm/yyyy" }[stored];
    return { type: stored === "date" ? "date" : "number", value, text: `${value}`, format };
  }
  const text = WRITTEN[turn % WRITTEN.length] ?? "";
  return { type: "text", value: text, text };
}

const isScore = (cell: Cell | undefined): boolean => cell?.formula?.includes("PERF.SCORE") === true;

/** A plan whose indicators all have a result, in a column to the right of everything; the workbook holds them too, and no scores. */
export function withResults(
  workbook: Workbook,
  plan: Plan,
): { readonly workbook: Workbook; readonly plan: Plan } {
  const sheets = new Map(
    workbook.sheets.map((grid): [string, Grid & { readonly rows: (Cell | undefined)[][] }] => [
      grid.sheet,
      { ...grid, rows: grid.rows.map((row) => row.map((cell) => (isScore(cell) ? undefined : cell))) },
    ]),
  );
  const year = plan.year;
  const taken = new Set<string>();
  const indicators = plan.indicators.map((indicator, turn): Indicator => {
    const target = indicator.targets.find(({ period }) => year === null || period.includes(String(year)));
    const grid = sheets.get(indicator.name.at.sheet);
    if (!target || !grid || indicator.actuals.length > 0 || indicator.blankActuals.length > 0)
      return indicator;
    const { sheet, row } = indicator.name.at;
    let col = 300;
    while (taken.has(formatAddress({ sheet, row, col }))) col += 1;
    const at = { sheet, row, col };
    taken.add(formatAddress(at));
    const cell: Cell = { at, ...resultFor(target, turn) };
    const line = grid.rows[row] ?? [];
    while (line.length < col) line.push(undefined);
    line[col] = cell;
    grid.rows[row] = line;
    const stored = cell.type === "date" ? "date" : cell.type === "text" ? "text" : target.stored;
    const number = typeof cell.value === "number" ? cell.value : null;
    return { ...indicator, actuals: [{ at, period: target.period, text: cell.text, stored, number }] };
  });
  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((grid) => sheets.get(grid.sheet) ?? grid) },
    plan: { ...plan, indicators },
  };
}
