import fc from "fast-check";
import { join, resolve } from "node:path";
import { scoreFormulas } from "../../src/commands/scoreFormulas";
import { actualCell } from "../../src/functions/calls/actualCell";
import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell } from "../../src/model/address";
import type { Workbook } from "../../src/model/grid";
import type { Indicator } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import type { Profile, ScoringMethod } from "../../src/model/profile";
import { scorePlan } from "../../src/scoring/scorePlan";
import { review } from "../../src/review";
import { computeInWorkbook } from "../support/computeInWorkbook";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { sampleNames } from "../support/sampleNames";
import { scoredPlan } from "../support/scoredPlan";
import { withResults } from "../support/withResults";

jest.setTimeout(300_000);

// The law: a formula of Punteggi gives, as Excel hands cells over (blank 0, dates as serials, percentages as fractions), what the pane
// says of the row; where it cannot, there is none.

interface Counted {
  readonly same: number;
  readonly refused: number;
}

/** Compares every formula with the pane's score; throws for the first that differs. */
async function compare(read: Workbook, profile: Profile): Promise<Counted> {
  const { workbook, plan } = withResults(read, review(read, profile).plan);
  const scores = scorePlan(plan, profile);
  const { changes, refused } = scoreFormulas(workbook, plan, profile, "it");
  const year = profile.year ?? plan.year;
  const byActual = new Map<string, Indicator>();
  for (const indicator of plan.indicators) {
    const actual = actualCell(indicator, year, profile);
    if (actual && !indicator.aggregate)
      byActual.set(`${actual.at.sheet}!${formatCell(actual.at)}`, indicator);
  }
  let same = 0;
  for (const change of changes) {
    if (!("formula" in change)) continue;
    const [, cell = ""] = /PERF\.SCORE\(([A-Z]+\d+)/.exec(change.formula) ?? [];
    const indicator = byActual.get(`${change.at.sheet}!${cell}`);
    if (!indicator) throw new Error(`nobody asked for ${change.formula}`);
    const expected = scores.get(indicator.id)?.score ?? null;
    const given = await computeInWorkbook(workbook, change.at.sheet, change.formula);
    const value = typeof given === "number" ? given : null;
    if (value === null ? expected !== null : expected === null || Math.abs(value - expected) > 1e-9)
      throw new Error(
        `${change.formula} is ${String(given)}, the pane says ${String(expected)} of ${indicator.name.value}`,
      );
    same += 1;
  }
  return { same, refused: refused.length };
}

const METHODS: readonly (ScoringMethod | null)[] = [
  ...([null, "step", "linear", "ratio", "mirror", "min-max", "prior-year", "bands"] as const),
];

describe.each(sampleNames)("%s", (name) => {
  it("gets formulas that say what the pane says, by every method", async () => {
    const workbook = await loadWorkbook(join(resolve(__dirname, "../../assets/samples"), name));
    let all = 0;
    for (const method of METHODS) all += (await compare(workbook, { ...defaultProfile, method })).same;
    expect(all).toBeGreaterThan(METHODS.length);
  });
});

describeCorpus("the reference workbooks", () => {
  it.each(corpusNames)("%s gets formulas that say what the pane says", async (name) => {
    const { same } = await compare(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
    expect(same).toBeGreaterThan(0);
  });
});

const RUNS = Number(process.env.CRUSCOTTO_PLANS ?? 40);

it("holds for plans made up, by any method", async () => {
  let all = 0;
  await fc.assert(
    fc.asyncProperty(scoredPlan, fc.constantFrom(...METHODS), async (picture, method) => {
      const { same } = await compare(drawSheet(picture).workbook, { ...defaultProfile, method });
      all += same;
    }),
    { numRuns: RUNS },
  );
  // A law about nothing holds always.
  expect(all).toBeGreaterThan(RUNS);
});
