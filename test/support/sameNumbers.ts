import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell } from "../../src/model/address";
import type { Cell, Workbook } from "../../src/model/grid";
import type { Profile } from "../../src/model/profile";
import { serialiseProfile } from "../../src/profile/serialiseProfile";
import { review } from "../../src/review";
import { runCli } from "../cli/runCli";
import { formulaScores } from "./formulaScores";
import type { FormulaScore } from "./formulaScores";
import { workbookXlsx } from "./workbookXlsx";

/** What was compared. */
export interface Compared {
  readonly formulas: number;
  readonly indicators: number;
}

/**
 * A drawn plan scored three times: in the pane, by the formulas of *Punteggi* as desktop Excel computes them, and by the command line, which
 * opens the file saved after that. Throws for the first number that differs.
 */
export async function sameNumbers(picture: string, profile: Profile): Promise<Compared> {
  const { workbook } = drawSheet(picture);
  const { plan, scores } = review(workbook, profile);
  const { formulas } = await formulaScores(workbook, plan, profile);
  for (const { formula, indicator, value } of formulas)
    same(value, scores.get(indicator.id)?.score ?? null, `${formula} for ${indicator.name.value}`, picture);
  const byCli = await scoresOfFile(withFormulas(workbook, formulas), profile);
  for (const { id, name } of plan.indicators)
    same(
      byCli.get(formatCell(name.at)),
      scores.get(id)?.score ?? null,
      `the command line for ${name.value}`,
      picture,
    );
  return { formulas: formulas.length, indicators: plan.indicators.length };
}

function same(given: number | null | undefined, pane: number | null, who: string, picture: string): void {
  const agrees =
    given === pane || (typeof given === "number" && pane !== null && Math.abs(given - pane) <= 1e-9);
  if (!agrees) throw new Error(`${who}: ${String(given)}, the pane says ${String(pane)}\n${picture}`);
}

/** The workbook with the formulas in it, as it is saved once Excel has computed them. */
function withFormulas(workbook: Workbook, formulas: readonly FormulaScore[]): Workbook {
  const sheets = workbook.sheets.map((grid) => {
    const rows = grid.rows.map((row): (Cell | undefined)[] => [...row]);
    for (const { at, formula, value } of formulas) {
      if (at.sheet !== grid.sheet) continue;
      const row = rows[at.row] ?? [];
      while (row.length < at.col) row.push(undefined);
      const shown =
        value === null ? { type: "text" as const, value: "" } : { type: "number" as const, value };
      row[at.col] = { at, ...shown, text: String(shown.value), format: "0.0%", formula };
    }
    return { ...grid, rows };
  });
  return { ...workbook, sheets };
}

/** Scores of the indicators by the cell of their name, of a file on the disk. */
async function scoresOfFile(workbook: Workbook, profile: Profile): Promise<Map<string, number | null>> {
  const cwd = mkdtempSync(join(tmpdir(), "cruscotto-numbers-"));
  try {
    writeFileSync(join(cwd, workbook.name), workbookXlsx(workbook));
    writeFileSync(join(cwd, "cruscotto.json"), serialiseProfile(profile));
    const { out, err } = await runCli(["score", workbook.name, "--format", "json"], { cwd });
    if (out === "") throw new Error(err);
    const { indicators } = JSON.parse(out) as {
      readonly indicators: readonly { readonly cell: string; readonly score: number | null }[];
    };
    return new Map(indicators.map(({ cell, score }) => [cell, score]));
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
