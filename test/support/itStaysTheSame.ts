import { basename } from "node:path";
import type { Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { notYetTheSame } from "../corpus/notYetTheSame";
import { loadWorkbook } from "./loadWorkbook";
import { planDifferences } from "./planDifferences";
import { seeded } from "./transform/random";
import type { Transformation } from "./transform/transformation";

const SEEDS = [1, 2];
const SHOWN = 20;

/** Tests that the plan of a workbook stays the same, addresses aside, under each of some changes. */
export function itStaysTheSame(
  path: string,
  transformations: readonly Transformation[],
  seeds: readonly number[] = SEEDS,
): void {
  let workbook: Workbook;
  let plan: Plan;
  beforeAll(async () => {
    workbook = await loadWorkbook(path);
    plan = recognise(workbook, defaultProfile);
  });

  const open = new Set(notYetTheSame[basename(path, ".xlsx")]);
  it.each(transformations.filter(({ name }) => !open.has(name)).map(named))("%s", (_name, change) =>
    expectTheSame(workbook, plan, change, seeds),
  );
  const failing = transformations.filter(({ name }) => open.has(name));
  if (failing.length > 0)
    it.failing.each(failing.map(named))("%s", (_name, change) =>
      expectTheSame(workbook, plan, change, seeds),
    );
}

const named = (change: Transformation) => [change.name, change] as const;

function expectTheSame(
  workbook: Workbook,
  plan: Plan,
  change: Transformation,
  seeds: readonly number[],
): void {
  expect(plan.indicators.length).toBeGreaterThan(0);
  for (const seed of seeds) {
    const changed = change.apply(workbook, seeded(seed));
    const found = recognise(changed.workbook, defaultProfile);
    const differences = planDifferences(plan, found, { joinTwins: change.joinsTwins ?? false });
    expect(differences.slice(0, SHOWN)).toEqual([]);
  }
}
