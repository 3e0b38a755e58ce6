import { scoreFormulas } from "../../src/commands/scoreFormulas";
import { actualCell } from "../../src/functions/calls/actualCell";
import { formatAddress, parseAddress } from "../../src/model/address";
import type { Address } from "../../src/model/address";
import type { Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import type { Indicator } from "../../src/model/indicator";
import type { Profile } from "../../src/model/profile";
import { computeInWorkbook } from "./computeInWorkbook";

/** A formula *Punteggi* would write, and what desktop Excel would compute for it. */
export interface FormulaScore {
  readonly at: Address;
  readonly formula: string;
  readonly indicator: Indicator;
  /** Null where its cell shows no number. */
  readonly value: number | null;
}

/** Every formula of *Punteggi*, computed; how many rows were refused. */
export async function formulaScores(
  workbook: Workbook,
  plan: Plan,
  profile: Profile,
): Promise<{ readonly formulas: readonly FormulaScore[]; readonly refused: number }> {
  const { changes, refused } = scoreFormulas(workbook, plan, profile, "it");
  const year = profile.year ?? plan.year;
  const byActual = new Map<string, Indicator>();
  for (const indicator of plan.indicators) {
    const actual = actualCell(indicator, year, profile);
    if (actual && !indicator.aggregate) byActual.set(formatAddress(actual.at), indicator);
  }
  const formulas: FormulaScore[] = [];
  for (const change of changes) {
    if (!("formula" in change)) continue;
    const { at, formula } = change;
    const [, named = ""] = /PERF\.SCORE\(((?:'(?:[^']|'')*'!|[^!,(]+!)?[A-Z]+\d+)/.exec(formula) ?? [];
    const cell = parseAddress(
      named.includes("!") ? named : `${formatAddress(at).replace(/![^!]*$/, "")}!${named}`,
    );
    const indicator = cell && byActual.get(formatAddress(cell));
    if (!indicator) throw new Error(`nobody asked for ${formula}`);
    const given = await computeInWorkbook(workbook, at.sheet, formula);
    formulas.push({ at, formula, indicator, value: typeof given === "number" ? given : null });
  }
  return { formulas, refused: refused.length };
}
