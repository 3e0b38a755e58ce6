import { foldText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";
import { yearsIn } from "./yearsIn";

/** "2022 (baseline)" says that it is where the plan starts from. */
const BASELINE = /^(\d{4})\D/;
const VALUES: readonly Role[] = ["target", "actual", "baseline", "threshold"];
const OF_INDICATOR: readonly Role[] = ["name", "code:indicator"];

/**
 * A table with a row for every year of an indicator ("Anno | Target | Consuntivo") as one with columns of their own for each year, all in
 * the first of its rows, wherever the others stand. Other tables stay as they are: an indicator in every row is one of its year.
 */
export function splitByYear(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const listed = region.kind === "table" ? region.fields.map(yearsIn) : [];
  const at = listed.findIndex((years) => years !== null);
  const years = listed[at];
  if (!years || !roles.some((role) => OF_INDICATOR.includes(role))) return taken;
  const firsts = firstsOf(taken);
  const isOfYear = (field: Field, place: number) =>
    VALUES.includes(roles[place] ?? "unknown") && field.period === null;
  const values = region.fields.filter(isOfYear);
  if (new Set(firsts).size * 2 > years.length || values.some(saysTwice(firsts, years))) return taken;
  const periods = [...new Set(years)];
  const parts = region.fields.flatMap((field, place): Part[] => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside", sure }];
    if (OF_INDICATOR.includes(role)) return [{ field: once(field, firsts), role, sure }];
    if (!isOfYear(field, place)) return [{ field, role, sure }];
    return periods.flatMap((period): Part[] => {
      const own = inYear(field, firsts, years, period);
      const isBaseline = BASELINE.test(period) && role !== "threshold";
      return own ? [{ field: own, role: isBaseline ? "baseline" : role, sure }] : [];
    });
  });
  return withParts(taken, parts);
}

/** By record the first one of its indicator: of the same words and code, wherever they stand again, or of none below it. */
function firstsOf({ region: { fields }, roles }: Taken): readonly number[] {
  const own = fields.filter((_, at) => OF_INDICATOR.includes(roles[at] ?? "unknown"));
  const told = [...fields.filter((_, at) => roles[at]?.startsWith("title:")), ...own];
  const last = told.map(() => "");
  const known = new Map<string, number>();
  return (fields[0]?.cells ?? []).map((_, record) => {
    told.forEach(({ cells }, at) => (last[at] = cells[record]?.text ?? last[at] ?? ""));
    const key = foldText(last.join("\n"));
    const first = known.get(key) ?? record;
    known.set(key, first);
    return first;
  });
}

/** Whether a field has a place of its own at a record, filled in or not: none where it goes on with another or is of another kind. */
const asksAt = ({ cells, origins }: Field, record: number): boolean =>
  cells[record] !== undefined || (origins[record] ?? -1) < 0;

/** Whether a column has two values for one year of an indicator: then its rows are of several. */
const saysTwice =
  (firsts: readonly number[], years: readonly string[]) =>
  (field: Field): boolean => {
    const said = years.flatMap((year, record) =>
      asksAt(field, record) ? [`${firsts[record] ?? record} ${year}`] : [],
    );
    return new Set(said).size < said.length;
  };

/** What is written again in every row of an indicator, as if it were merged over them. */
const once = (field: Field, firsts: readonly number[]): Field => ({
  ...field,
  cells: field.cells.map((cell, record) => (firsts[record] === record ? cell : undefined)),
  origins: field.origins.map((origin, record) => (origin < 0 ? origin : (firsts[record] ?? origin))),
});

/** The values of one year, each in the first row of its indicator; where it has no row for that year, nothing is asked. */
function inYear(
  field: Field,
  firsts: readonly number[],
  years: readonly string[],
  period: string,
): Field | undefined {
  const rows = new Map<number, number>();
  firsts.forEach((first, record) => {
    if (years[record] === period && asksAt(field, record)) rows.set(first, record);
  });
  if (rows.size === 0) return undefined;
  const rowOf = (record: number) => rows.get(record) ?? -1;
  return {
    ...field,
    period: BASELINE.exec(period)?.[1] ?? period,
    cells: firsts.map((_, record) => field.cells[rowOf(record)]),
    places: field.places.map((place, record) => field.places[rowOf(record)] ?? place),
    origins: firsts.map((first, record) => {
      const row = rowOf(record);
      return first !== record || (row >= 0 && !field.cells[row]) ? -1 : record;
    }),
  };
}
