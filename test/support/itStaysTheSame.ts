import { basename } from "node:path";
import type { Workbook } from "../../src/model/grid";
import type { Plan } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { notYetTheSame } from "../corpus/notYetTheSame";
import { loadWorkbook } from "./loadWorkbook";
import { planDifferences } from "./planDifferences";
import { inSample } from "./sample";
import { readOnce } from "./transform/readOnce";
import { seeded } from "./transform/random";
import type { Transformation } from "./transform/transformation";

/** Rolls of the dice of a change that needs some: META_SEEDS=5 npm run whole metamorphic. What is known to fail is tried with all of them. */
const SEEDS = Array.from({ length: Number(process.env.META_SEEDS ?? 2) }, (_, at) => at + 1);
/** Of what is known to hold, most is told by one roll. */
const HOLDING = process.env.META_SEEDS ? SEEDS : SEEDS.slice(0, 1);
const SHOWN = 20;

/** A plan meets every so many changes, the next plan others: each change meets one of the five reference plans. */
const EVERY = 5;

/** Tests that the plan of a workbook, one of several, stays the same, addresses aside, under some changes or (`npm run whole`) all. */
export function itStaysTheSame(path: string, place: number, all: readonly Transformation[]): void {
  const transformations = all.filter((_, at) => inSample(place, at, EVERY));
  let workbook: Workbook;
  let plan: Plan;
  beforeAll(async () => {
    workbook = await loadWorkbook(path);
    plan = readOnce(workbook);
  });

  const open = new Set(notYetTheSame[basename(path, ".xlsx")]);
  it.each(transformations.filter(({ name }) => !open.has(name)).map(named))("%s", (_name, change) =>
    expectTheSame(workbook, plan, change, HOLDING),
  );
  const failing = transformations.filter(({ name }) => open.has(name));
  if (failing.length > 0)
    it.failing.each(failing.map(named))("%s", (_name, change) =>
      expectTheSame(workbook, plan, change, SEEDS),
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
