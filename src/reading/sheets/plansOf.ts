import type { PlanYearCorrection } from "../../model/correction";
import type { PlanOf } from "../../model/plan";
import type { NodeFact } from "../model";
import { planYear, type PlanYear } from "./planYear";
import { sheetYears, type SheetSaying } from "./sheetYears";
import { splitPlans } from "./splitPlans";

/** The plans of a workbook: the one that is meant first, then older ones or those of other bodies. */
export interface Plans {
  readonly plans: readonly PlanOf[];
  /** Place of the plan a sheet belongs to; the first where it holds none. */
  readonly planOf: (sheet: string) => number;
  /** Year of that plan. */
  readonly yearOf: (sheet: string) => number | null;
  /** Other years the first plan may be of. */
  readonly ties: readonly number[];
}

/** What the planner said of plans and years. */
export interface PlanChoices {
  /** Year of the first plan, null where the workbook is to say it. */
  readonly year: number | null;
  /** What is said of the years of a tie. */
  readonly ofTies: readonly PlanYearCorrection[];
  /** Sheets that are plans of their own. */
  readonly ownPlans: ReadonlySet<string>;
}

/** The year, and no tie any more, where the planner chose among just these. */
function settled({ year, ties }: PlanYear, said: readonly PlanYearCorrection[]): PlanYear {
  const claims = claimsOf(year, ties).join();
  const choice = said.findLast((one) => one.of.join() === claims && one.of.includes(one.year));
  return choice ? { year: choice.year, ties: [] } : { year, ties };
}

/** Years with as good a claim, ascending. */
export const claimsOf = (year: number | null, ties: readonly number[]): readonly number[] =>
  [...new Set([...(year === null ? [] : [year]), ...ties])].sort((a, b) => a - b);

/** Finds the plans of a workbook, their years, and which of them is meant: the latest on visible sheets, of equal ones the first. */
export function plansOf(
  workbook: string,
  sayings: readonly SheetSaying[],
  facts: readonly NodeFact[],
  choices: PlanChoices,
): Plans {
  const main = settled(planYear(workbook, sayings), choices.ofTies);
  const years = new Map(
    sayings.flatMap((saying) => {
      const found = sheetYears(saying, workbook);
      return found ? [[saying.sheet, found] as const] : [];
    }),
  );
  const sheets = sayings.map(({ sheet }) => sheet);
  const split = splitPlans(facts, { sheets, years, ownPlans: choices.ownPlans });
  const visible = new Set(sayings.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet));
  const found = split.map((names) => ({
    names,
    year:
      split.length > 1
        ? planYear(
            workbook,
            sayings.filter(({ sheet }) => names.includes(sheet)),
          ).year
        : main.year,
    seen: names.some((sheet) => visible.has(sheet)),
  }));
  const claim = ({ year, seen }: (typeof found)[number]) => (seen ? 2 : 0) + (year === main.year ? 1 : 0);
  const ordered = found.sort((a, b) => claim(b) - claim(a));
  const places = new Map(
    ordered.flatMap(({ names }, place) => names.map((sheet) => [sheet, place] as const)),
  );
  const plans = ordered.map(({ names, year }, place): PlanOf => ({
    name: split.length > 1 ? names.join(", ") : null,
    year: place === 0 && choices.year !== null ? choices.year : year,
  }));
  const planOf = (sheet: string) => places.get(sheet) ?? 0;
  const first = choices.year ?? main.year;
  return {
    plans,
    planOf,
    yearOf: (sheet) => plans[planOf(sheet)]?.year ?? first,
    ties: choices.year === null ? main.ties : [],
  };
}
