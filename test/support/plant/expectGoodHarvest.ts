import type { Workbook } from "../../../src/model/grid";
import { notYetFound } from "../../rules/notYetFound";
import { plantEverywhere, type Harvest } from "./plantEverywhere";

/** Another choice of places than usual: PLANT_SEED=7 npx jest test/rules/planted. */
export const PLANT_SEED = Number(process.env.PLANT_SEED ?? 1);

/** "piano.xlsx code-duplicate Piano!A4 «1.1» → …": what is known not to be found yet is left out. */
const isNew = (entry: string): boolean => !notYetFound.some((known) => entry.startsWith(`${known} «`));

/** At least 99 % found at their cell; at most 1.5 % new findings elsewhere; the lists say which. */
export function expectGoodHarvest(harvests: readonly Harvest[]): void {
  const planted = harvests.reduce((sum, harvest) => sum + harvest.planted, 0);
  const missed = harvests.flatMap((harvest) => harvest.missed).filter(isNew);
  const elsewhere = harvests.flatMap((harvest) => harvest.elsewhere).filter(isNew);
  expect(planted).toBeGreaterThan(0);
  expect(missed.length > planted * 0.01 ? missed : []).toEqual([]);
  expect(elsewhere.length > planted * 0.015 ? elsewhere : []).toEqual([]);
}

/** Defects of every rule, each in some places of every workbook. */
export const plantInto = (workbooks: readonly Workbook[], sites: number): Harvest[] =>
  workbooks.flatMap((workbook) => plantEverywhere(workbook, { sites, seed: PLANT_SEED }));
