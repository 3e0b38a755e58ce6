import { scoreCalls } from "../functions/calls/scoreCall";
import type { ScoreCall } from "../functions/calls/scoreCall";
import type { ScoreArgument } from "../functions/calls/saysTheSame";
import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress, formatCell } from "../model/address";
import type { Address } from "../model/address";
import type { Grid, Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import { argumentCells } from "./argumentCells";
import type { Language, Refused } from "./command";
import { isScored } from "./isScored";
import type { Materialised } from "./materialised";
import { quotedText } from "./quotedText";

/** Formulas to write, and the rows that get none, with the reason. */
export interface ScoreFormulas {
  readonly changes: readonly Change[];
  readonly refused: readonly Refused[];
}

/** Excel takes formulas of at most 8,192 letters. */
const LONGEST_FORMULA = 8_192;

/**
 * A PERF.SCORE formula for every indicator with a target and a cell for its result, in the first column to the right of all
 * that its sheet holds, in the row of the result; above the first of them a heading. Nothing that exists is overwritten; what has
 * a score already is left out, and what a formula cannot say as the pane does is refused.
 */
export function scoreFormulas(
  workbook: Workbook,
  plan: Plan,
  profile: Profile,
  language: Language,
  materialised: readonly Materialised[] = [],
): ScoreFormulas {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const callOf = scoreCalls(plan, profile, argumentCells(grids));
  const taken = new Set<string>();
  const formulas: Change[] = [];
  const refused: Refused[] = [];
  for (const indicator of plan.indicators) {
    const reading = callOf(indicator);
    if (reading.kind === "nothing") continue;
    const actual = reading.kind === "call" ? reading.call.actual : reading.actual;
    const grid = grids.get(actual.sheet);
    if (!grid || isScored(grid, actual, materialised)) continue;
    if (reading.kind === "refused") {
      refused.push({ cell: formatAddress(actual), reason: reading.reason });
      continue;
    }
    const { sheet, row } = actual;
    let col = freeColumn(grid);
    while (taken.has(formatAddress({ sheet, row, col }))) col += 1;
    const at = { sheet, row, col };
    const formula = scoreFormula(at, reading.call);
    if (formula.length > LONGEST_FORMULA) {
      refused.push({ cell: formatAddress(actual), reason: commandWords.formulaTooLong });
      continue;
    }
    taken.add(formatAddress(at));
    formulas.push({ at, formula, format: "0.0%" });
  }
  return { changes: [...headings(formulas, language), ...formulas], refused };
}

/**
 * Empty while there is no result or no target: Excel hands a blank cell over as 0
 * (https://github.com/OfficeDev/office-js/issues/4702).
 */
function scoreFormula(at: Address, { args }: ScoreCall): string {
  const reference = (cell: Address) => (cell.sheet === at.sheet ? formatCell(cell) : formatAddress(cell));
  const written = args.map((arg) => argumentText(arg, reference));
  while (written.at(-1) === "") written.pop();
  const needed = args
    .slice(0, 2)
    .flatMap((arg) => (arg && "cell" in arg ? [`${reference(arg.cell)}=""`] : []));
  const blank = needed.length > 1 ? `OR(${needed.join(",")})` : (needed[0] ?? "FALSE");
  return `=IF(${blank},"",PERF.SCORE(${written.join(",")}))`;
}

function argumentText(arg: ScoreArgument | null, reference: (cell: Address) => string): string {
  if (arg === null) return "";
  if ("cell" in arg) return reference(arg.cell);
  return "text" in arg ? quotedText(arg.text) : `{${arg.levels.join(",")}}`;
}

const freeColumn = ({ rows, merges, silent = [] }: Grid): number =>
  Math.max(
    0,
    ...rows.map((row) => row.length),
    ...merges.map(({ right }) => right + 1),
    ...silent.map(({ at }) => at.col + 1),
  );

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
