import type { Workbook } from "../../../src/model/grid";
import { notYetFound } from "../../rules/notYetFound";
import { inSample } from "../sample";
import { plantEverywhere, type Harvest, type Sowing } from "./plantEverywhere";

/** Another choice of places than usual: PLANT_SEED=7 npm run whole planted. */
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

type Takes = (workbook: number, ...place: Parameters<NonNullable<Sowing["takes"]>>) => boolean;

/** Defects of every rule, each in some places of every workbook, or in those that are taken of them. */
export const plantInto = (
  workbooks: readonly Workbook[],
  sites: number,
  takes: Takes = () => true,
): Harvest[] =>
  workbooks.flatMap((workbook, at) =>
    plantEverywhere(workbook, { sites, seed: PLANT_SEED, takes: (...place) => takes(at, ...place) }),
  );

/** One place of every third rule in a workbook, other rules and another place in the next, so that ways take turns. */
export const onePlace: Takes = (workbook, rule, site, sites) =>
  inSample(workbook, rule, 3) && inSample(workbook, sites - site, sites);

/** Every so many rules in a workbook, others in the next. */
export const someRules =
  (every: number): Takes =>
  (workbook, rule) =>
    inSample(workbook, rule, every);
