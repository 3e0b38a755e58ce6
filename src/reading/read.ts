import { SheetView } from "../grid/sheetView";
import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import type { Assignment, NodeFact, Region } from "./model";
import { factsOf } from "./records/factsOf";
import { readRegions } from "./regions/readRegions";
import { shapesOf } from "./regions/shapesOf";
import { assignRoles } from "./roles/assignRoles";
import { sheetSayings } from "./sheets/sheetSayings";
import { planYear, type PlanYear } from "./sheets/planYear";
import { findCopies } from "./sheets/findCopies";

/** Everything the stages of the reader say, each a value of its own. */
export interface Reading {
  readonly regions: readonly Region[];
  readonly assignments: readonly Assignment[];
  readonly facts: readonly NodeFact[];
  readonly year: PlanYear;
}

/** Reads a workbook up to the facts its regions state: regions, roles, records. The tree is grown from them by `recognise`. */
export function read(workbook: Workbook, profile: Profile): Reading {
  const copies = findCopies(workbook.sheets);
  const grids = workbook.sheets.filter((grid) => !copies.has(grid));
  const regions = readRegions(grids.map((grid) => new SheetView(grid)));
  const assignments = shapesOf(regions).map((shape) =>
    assignRoles(shape, { corrections: [], year: profile.year, titles: titlesOf(shape.regions[0]) }),
  );
  const order = new Map(workbook.sheets.map(({ sheet }, index) => [sheet, index]));
  const first = factsOf(assignments, { year: profile.year, order });
  const year =
    profile.year === null
      ? planYear(workbook.name, sheetSayings(workbook, regions, assignments, first))
      : { year: profile.year, ties: [] };
  const facts = year.year === profile.year ? first : factsOf(assignments, { year: year.year, order });
  return { regions, assignments, facts, year };
}

const titlesOf = (region: Region | undefined): readonly string[] =>
  region?.titles.map(({ text }) => text) ?? [];
