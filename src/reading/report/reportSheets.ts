import type { SheetView } from "../../grid/sheetView";
import type { Plan } from "../../model/plan";
import type { RegionKind, SheetReading } from "../../model/sheetReading";
import type { JudgedPart } from "../sheets/judgedPart";
import { blocksOf } from "./blocksOf";
import { fieldReadings } from "./fieldReadings";
import type { Found } from "./found";
import { hiddenCells } from "./hiddenCells";
import { notReadAreas } from "./notReadAreas";
import { partQuestions } from "./partQuestions";
import { questionsOf } from "./questionsOf";
import { sheetCertainty } from "./sheetCertainty";
import { yearQuestion } from "./yearQuestion";
import { sheetLooks, type SheetLook } from "./sheetLooks";

/** The half of a plan that says how it was read. */
export type Report = Pick<Plan, "sheets" | "questions" | "unread" | "notRead" | "errors" | "hidden">;

/** More questions than these nobody answers. */
const MOST = 6;

/** How every sheet was read, how sure that is, what is asked, what nobody could explain, and what of the plan is hidden or an error. */
export function reportSheets(found: Found): Report {
  const { views, parts, tree, plans } = found;
  const looks = sheetLooks(found);
  const reports = views.map((view) => ({ look: looks.get(view.sheet), view }));
  const sheets = reports.map(({ view, look }) => reportSheet(view, look, found));
  const counted = reports.flatMap(({ look }) => look?.census ?? []);
  return {
    sheets,
    questions: [
      ...partQuestions(parts, new Set(looks.keys())),
      ...yearQuestion(plans, parts),
      ...questionsOf(sheets),
    ].slice(0, MOST),
    unread: counted.flatMap(({ unread }) => unread),
    notRead: notReadAreas(parts),
    errors: counted.flatMap(({ errors }) => errors),
    hidden: hiddenCells(
      views.map(({ grid }) => grid),
      tree,
    ),
  };
}

/** @param look undefined where the sheet holds nothing of a plan */
function reportSheet(
  view: SheetView,
  look: SheetLook | undefined,
  { assignments, parts, plans }: Found,
): SheetReading {
  const { sheet, grid } = view;
  const own = parts.filter(({ regions }) => regions.some(({ region }) => region.sheet === sheet));
  return {
    name: sheet,
    recognised: look !== undefined,
    layout: look ? kindOf(look.plans) : null,
    certainty: look ? sheetCertainty(look) : 0,
    coverage: look ? look.census.coverage : 0,
    plan: look ? plans.planOf(sheet) : null,
    fields: look ? look.fields : fieldReadings(sheet, assignments),
    hidden: grid.hidden,
    evidence: look ? evidenceOf(sheet, look.plans) : [],
    blocks: blocksOf(view, own),
  };
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
