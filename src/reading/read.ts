import { SheetView } from "../grid/sheetView";
import type { Address } from "../model/address";
import type { Cell, Grid, Workbook } from "../model/grid";
import type { Correction } from "../model/correction";
import type { Profile } from "../model/profile";
import { asBefore } from "./asBefore";
import type { Assignment, NodeFact, Shape } from "./model";
import { onceFor } from "./onceFor";
import { factsOf } from "./records/factsOf";
import { regionsInOrder, type RegionRoles } from "./records/regionsInOrder";
import { readRegions } from "./regions/readRegions";
import { saidSections } from "./regions/saidSections";
import { shapesOf } from "./regions/shapesOf";
import { assignRoles } from "./roles/assignRoles";
import { saidOfRegion } from "./roles/corrections";
import { settleAlike } from "./roles/settleAlike";
import { settleCodeLists } from "./roles/settleCodeLists";
import { settleCodes } from "./roles/settleCodes";
import { settleCounts } from "./roles/settleCounts";
import { settleGroupings } from "./roles/settleGroupings";
import { settleDescribed } from "./roles/settleDescribed";
import { settleDocuments } from "./roles/settleDocuments";
import { settleHeads } from "./roles/settleHeads";
import { settleLeadingCodes } from "./roles/settleLeadingCodes";
import { settleLevels } from "./roles/settleLevels";
import { settleListed } from "./roles/settleListed";
import { settleListedWeights } from "./roles/settleListedWeights";
import { settleMatrix } from "./roles/settleMatrix";
import { settleMentions } from "./roles/settleMentions";
import { settleNames } from "./roles/settleNames";
import { settleOffices } from "./roles/settleOffices";
import { settlePointers } from "./roles/settlePointers";
import { settlePolarity } from "./roles/settlePolarity";
import { settleRatings } from "./roles/settleRatings";
import { settleRatios } from "./roles/settleRatios";
import { settleShared } from "./roles/settleShared";
import { settleStairs } from "./roles/settleStairs";
import { settleSteps } from "./roles/settleSteps";
import { settleSubjects } from "./roles/settleSubjects";
import { settleTitles } from "./roles/settleTitles";
import { settleTotals } from "./roles/settleTotals";
import { LEARNED, type Learned } from "./roles/weighEvidence";
import { withShares } from "./roles/withShares";
import { findCopies } from "./sheets/findCopies";
import { plainWorkbook } from "./plain/plainWorkbook";
import { setApart } from "./plain/setApart";
import { leaveOut } from "./sheets/leaveOut";
import { leaveOutForeign } from "./sheets/leaveOutForeign";
import type { JudgedPart } from "./sheets/judgedPart";
import { planParts } from "./sheets/planParts";
import { planYear } from "./sheets/planYear";
import { plansOf, type Plans } from "./sheets/plansOf";
import { withoutOwnLists } from "./sheets/withoutOwnLists";
import { withCodedIndicators } from "./sheets/withCodedIndicators";
import { withListedCodes } from "./sheets/withListedCodes";
import { withLoose } from "./sheets/withLoose";
import { withPrefixed } from "./sheets/withPrefixed";
import { withUnits } from "./sheets/withUnits";
import { textInForce } from "./sheets/textInForce";
import { withoutOlder } from "./sheets/withoutOlder";
import { sheetSayings } from "./sheets/sheetSayings";

/** Everything the stages of the reader say, each a value of its own. */
export interface Reading {
  /** One a sheet, in tab order. */
  readonly views: readonly SheetView[];
  readonly regions: readonly RegionRoles[];
  readonly assignments: readonly Assignment[];
  /** Of plans alone. */
  readonly facts: readonly NodeFact[];
  readonly parts: readonly JudgedPart[];
  readonly plans: Plans;
  /** Remarks far beside everything, where they stand in the workbook: nobody reads them. */
  readonly far: readonly Cell[];
  /** Where a place stood before the sheets were made plain; absent where all stand where they stood. */
  readonly before?: (at: Address) => Address;
}

/** Reads a workbook up to the facts its regions state: regions, roles, records. The tree is grown from them by `recognise`. */
export function read(whole: Workbook, profile: Profile, learned: Learned = LEARNED): Reading {
  const { corrections } = profile;
  const { workbook: near, far } = setApart(leaveOut(withoutOwnLists(whole), corrections));
  const { workbook, before } = plainWorkbook(near);
  const copies = findCopies(workbook.sheets);
  const views = workbook.sheets.map(viewOf);
  const originals = views.filter((_, place) => !copies.has(workbook.sheets[place] as Grid));
  const shapes = shapesOf(withShares(readRegions(originals, corrections), corrections), (region) =>
    saidOfRegion(corrections, region),
  );
  const assigned: readonly Assignment[] = shapes.map((shape) => assignmentOf(shape, corrections, learned));
  const assignments = SETTLED_TOGETHER.reduce((settled, settle) => settle(settled), assigned);
  const order = new Map(workbook.sheets.map(({ sheet }, index) => [sheet, index]));
  const asParts = saidParts(corrections);
  const { regions, older } = textInForce(withoutOlder(regionsInOrder(assignments, order), asParts), asParts);
  const said = views.flatMap((view) =>
    [...saidSections(view, corrections)].map(([row, level]) => ({
      ...{ sheet: view.sheet, row, level },
      cells: view.spots(row).map(({ cell }) => cell),
    })),
  );
  const guess = profile.year ?? likelyYear(workbook, regions);
  const factsBy = (yearOf: (sheet: string) => number | null) => {
    const named = withPrefixed(withUnits(factsOf(regions, yearOf, said), regions, yearOf));
    return withLoose(withListedCodes(withCodedIndicators(named), regions), regions, yearOf);
  };
  const all = factsBy(() => guess);
  const parts = [...planParts(regions, all, asParts), ...older];
  const inPlans = new Set(
    parts.flatMap((part) => (part.isPlan ? part.regions.map(({ place }) => place) : [])),
  );
  const ofPlans = (facts: readonly NodeFact[]) => facts.filter(({ region }) => inPlans.has(region));
  const held = regions.filter(({ place }) => inPlans.has(place));
  const sayings = sheetSayings(workbook, held, ofPlans(all));
  const ownPlans = new Set(corrections.flatMap((one) => (one.kind === "ownPlan" ? [one.sheet] : [])));
  const plans = plansOf(workbook.name, sayings, ofPlans(all), {
    year: profile.year,
    ofTies: corrections.filter((one) => one.kind === "planYear"),
    ownPlans,
  });
  // Values without a year of their own have that of their plan: read anew where it is another than it looked.
  const asGuessed = views.every(({ sheet }) => plans.yearOf(sheet) === guess);
  return {
    views,
    regions,
    assignments,
    facts: leaveOutForeign(ofPlans(asGuessed ? all : factsBy(plans.yearOf))),
    parts,
    plans,
    far,
    ...(before && { before }),
  };
}

/** The year of the plan by titles and headings alone, as if every sheet with a region held as much of it. */
function likelyYear(workbook: Workbook, regions: readonly RegionRoles[]): number | null {
  const held = new Set(regions.map(({ region }) => region.sheet));
  const sayings = sheetSayings(workbook, regions, []);
  return planYear(
    workbook.name,
    sayings.map((saying) => ({ ...saying, size: held.has(saying.sheet) ? 1 : 0 })),
  ).year;
}

/** Sheets a planner said to be part of the plan, or a plan of their own. */
const saidParts = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.flatMap((one) => (one.kind === "part" || one.kind === "ownPlan" ? [one.sheet] : [])));

/** What was read of a sheet is kept with its view: of one with more rows that would take more memory than the sheet itself. */
const MOST_ROWS = 10_000;
const viewOf = (grid: Grid): SheetView =>
  grid.rows.length > MOST_ROWS ? new SheetView(grid) : keptView(grid);
const keptView = onceFor((grid: Grid) => new SheetView(grid));

/** What the fields of a shape are, by all that stands in them. */
const assignmentOf = asBefore((shape: Shape, corrections: readonly Correction[], learned: Learned) =>
  SETTLED_ALONE.reduce((settled, settle) => settle(settled), assignRoles(shape, corrections, learned)),
);
const SETTLED_ALONE = [
  settleTotals,
  settleRatings,
  settleMatrix,
  settleShared,
  settlePolarity,
  settleRatios,
  settleDocuments,
  settleSteps,
  settleStairs,
  settleSubjects,
  settleLeadingCodes,
  settleNames,
  settleOffices,
  settleTitles,
  settleGroupings,
  settleLevels,
] as const;

/** What a table's fields are by what the other tables of the workbook show. */
const SETTLED_TOGETHER = [
  settleAlike,
  settleCounts,
  settleDescribed,
  settlePointers,
  settleCodes,
  settleListed,
  settleListedWeights,
  settleCodeLists,
  settleMentions,
  settleHeads,
] as const;
