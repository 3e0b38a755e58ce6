// The same numbers in the pane, in formulas and on the command line, for many plans by every method and year:
// npm run numbers [-- plans [seed [from]]]. A difference is printed with its plan and ends the run; `from` goes on where a run was left.
import fc from "fast-check";
import { defaultProfile } from "../../src/model/profile";
import { sameNumbers } from "../support/sameNumbers";
import { scoredPlan, scoredYears } from "../support/scoredPlan";
import { scoredTable } from "../support/scoredTable";
import { METHODS, YEARS } from "./methods";

async function main(): Promise<void> {
  const [plans = 1000, seed = 1, from = 0] = process.argv.slice(2).map(Number);
  const pictures = fc.sample(fc.oneof(scoredPlan, scoredYears, scoredTable), { numRuns: plans, seed });
  let formulas = 0;
  let indicators = 0;
  for (const [index, picture] of pictures.entries()) {
    if (index < from) continue;
    for (const method of METHODS)
      for (const year of YEARS) {
        const compared = await sameNumbers(picture, { ...defaultProfile, method, year });
        formulas += compared.formulas;
        indicators += compared.indicators;
      }
    if ((index + 1) % 100 === 0)
      console.log(`${index + 1 - from} plans: ${formulas} formulas, ${indicators} indicators, all alike`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
