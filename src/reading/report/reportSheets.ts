import type { SheetView } from "../../grid/sheetView";
import type { Plan } from "../../model/plan";
import type { RegionKind, SheetReading } from "../../model/sheetReading";
import type { Assignment, NodeFact } from "../model";
import type { JudgedPart } from "../sheets/planParts";
import { blocksOf } from "./blocksOf";
import { explainedCells } from "./explainedCells";
import { fieldReadings } from "./fieldReadings";
import { hiddenCells } from "./hiddenCells";
import { notReadAreas } from "./notReadAreas";
import { questionsOf } from "./questionsOf";
import { sheetCensus, type SheetCensus } from "./sheetCensus";
import { sheetCertainty } from "./sheetCertainty";

/** What the stages of the reader found, as far as the report needs it. */
export interface Found {
  /** One a sheet, in tab order; copies of other sheets among them. */
  readonly views: readonly SheetView[];
  readonly assignments: readonly Assignment[];
  readonly parts: readonly JudgedPart[];
  readonly facts: readonly NodeFact[];
  readonly tree: Pick<Plan, "nodes" | "indicators">;
  readonly planOf: (sheet: string) => number;
}

/** The half of a plan that says how it was read. */
export type Report = Pick<Plan, "sheets" | "questions" | "unread" | "notRead" | "errors" | "hidden">;

/** How every sheet was read, how sure that is, what is asked, what nobody could explain, and what of the plan is hidden or an error. */
export function reportSheets(found: Found): Report {
  const { views, parts, tree } = found;
  const holding = new Set([
    ...tree.nodes.flatMap(({ title, mentions, weight }) =>
      [title, ...mentions, weight].flatMap((one) => one?.at.sheet ?? []),
    ),
    ...tree.indicators.map(({ name }) => name.at.sheet),
  ]);
  const reports = views.map((view) => reportSheet(view, holding.has(view.sheet), found));
  const sheets = reports.map(({ reading }) => reading);
  const counted = reports.filter(({ reading }) => reading.recognised);
  return {
    sheets,
    questions: questionsOf(sheets),
    unread: counted.flatMap(({ census }) => census.unread),
    notRead: notReadAreas(parts),
    errors: counted.flatMap(({ census }) => census.errors),
    hidden: hiddenCells(
      views.map(({ grid }) => grid),
      tree,
    ),
  };
}

function reportSheet(
  view: SheetView,
  recognised: boolean,
  { assignments, parts, facts, planOf }: Found,
): { readonly reading: SheetReading; readonly census: SheetCensus } {
  const { sheet, grid } = view;
  const own = parts.filter(({ regions }) => regions.some(({ region }) => region.sheet === sheet));
  const plans = own.filter(({ isPlan }) => isPlan);
  const inPlans = new Set(plans.flatMap(({ regions }) => regions.map(({ region }) => region)));
  const census = sheetCensus(view, explainedCells(view, own, facts));
  const fields = fieldReadings(sheet, assignments);
  const planFields = fieldReadings(
    sheet,
    assignments.filter(({ shape }) => shape.regions.some((region) => inPlans.has(region))),
  );
  const chance = plans.length === 0 ? 0 : Math.min(...plans.map((part) => part.chance));
  const reading: SheetReading = {
    name: sheet,
    recognised,
    layout: recognised ? kindOf(plans) : null,
    certainty: recognised ? sheetCertainty(planFields, census.coverage, chance) : 0,
    coverage: recognised ? census.coverage : 0,
    plan: recognised ? planOf(sheet) : null,
    fields: recognised ? planFields : fields,
    hidden: grid.hidden,
    evidence: recognised ? evidenceOf(sheet, plans) : [],
    blocks: blocksOf(sheet, own),
  };
  return { reading, census };
}

/** The kind of the region with most records. */
function kindOf(parts: readonly JudgedPart[]): RegionKind | null {
  const regions = parts.flatMap((part) => part.regions.map(({ region }) => region));
  const counts = new Map<RegionKind, number>();
  for (const { kind, records } of regions) counts.set(kind, (counts.get(kind) ?? 0) + records.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Headings and labels of the fields that decided. */
const evidenceOf = (sheet: string, parts: readonly JudgedPart[]): SheetReading["evidence"] =>
  parts.flatMap(({ regions: [first] }) =>
    first?.region.sheet !== sheet
      ? []
      : first.region.fields.flatMap(({ headings }, place) =>
          first.roles[place] === "unknown" || first.roles[place] === "aside"
            ? []
            : headings.slice(-1).map(({ at }) => at),
        ),
  );
