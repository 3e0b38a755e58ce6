import type { Workbook } from "../model/grid";
import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import type { FieldReading } from "../model/sheetReading";
import { recognise as readByLayouts } from "../layouts/recognise";
import { judge, type Judged } from "../reading/recognise";
import { agreementOf } from "./agreementOf";
import { isFullyExplained } from "./isFullyExplained";
import { prefersGeneral } from "./prefersGeneral";

/** Rows beyond which a sheet the narrow reader explains to the last cell is not read a second time. */
const LARGE = 5_000;

/**
 * Reads the plan a workbook holds. Two readers look at it: a narrow one that is right where it explains every cell, and a general one that weighs
 * evidence and reads what nobody tuned to. Where both say the same the reading is sure; where they differ, the better founded one is
 * taken and claims no more than such readings deserve. Never throws on what a planner typed.
 */
export function recognise(workbook: Workbook, profile: Profile): Plan {
  const narrow = readByLayouts(workbook, profile);
  if (isLarge(workbook) && isFullyExplained(narrow)) return narrow;
  const general = judge(workbook, profile);
  return prefersGeneral(narrow, general, profile)
    ? borneOut(general.plan, narrow)
    : withAgreement(narrow, general);
}

const isLarge = ({ sheets }: Workbook): boolean =>
  sheets.reduce((sum, { rows }) => sum + rows.length, 0) > LARGE;

/** How sure a sheet is that both readers read alike, and how much where they differ in all. */
const SURE = 0.95;
const DOUBTFUL = 0.6;

/** The general reading, surer of the sheets both read alike. */
function borneOut(plan: Plan, narrow: Plan): Plan {
  const shares = agreementOf(plan, narrow);
  const sheets = plan.sheets.map((sheet) =>
    sheet.recognised && shares.get(sheet.name) === 1
      ? { ...sheet, certainty: Math.max(sheet.certainty, SURE) }
      : sheet,
  );
  return { ...plan, sheets };
}

/** The narrow reading, as sure as the general one bears it out; what its columns were taken for is told where they agree. */
function withAgreement(narrow: Plan, { plan }: Judged): Plan {
  const shares = agreementOf(narrow, plan);
  const fields = new Map(plan.sheets.map((sheet) => [sheet.name, sheet.fields]));
  const sheets = narrow.sheets.map((sheet) => {
    if (!sheet.recognised) return sheet;
    const share = shares.get(sheet.name) ?? 0;
    const certainty = share === 1 ? SURE : DOUBTFUL + (SURE - DOUBTFUL) * 0.8 * share;
    const agreed = share === 1 ? (fields.get(sheet.name) ?? []) : sheet.fields;
    const sure = (field: FieldReading) => ({ ...field, certainty: Math.max(field.certainty, certainty) });
    return { ...sheet, certainty, fields: agreed.map(sure) };
  });
  return { ...narrow, sheets };
}
