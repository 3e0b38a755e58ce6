import { foldText } from "../../grid/foldText";
import type { Region } from "../model";
import { withOuter } from "../withOuter";
import { readPeriod } from "../words/readPeriod";
import type { Column } from "./column";

/** "Monitoraggio al 30/06/2025": a day at which things stood, in a title and no note. */
const STOOD = /^.{0,80}?\b(?:al|at|as of)\s+(?=\d)(.{1,30})$/;
/** What stands so at the end of a year is the result of the year. */
const YEARS_END = /^31\/12\b/;

/**
 * "Monitoraggio al 30/06/2025" above an undated "Risultato": what was found by that day, not in the plan's whole year.
 */
export function datedAbove(columns: readonly Column[], region: Region): readonly Column[] {
  if (!columns.some(isUndated)) return columns;
  const day = withOuter(region)
    .flatMap(({ titles }) => titles.map(({ text }) => readPeriod(STOOD.exec(foldText(text))?.[1] ?? "")))
    .find((period) => period?.includes("/"));
  if (!day || YEARS_END.test(day)) return columns;
  return columns.map((column) =>
    isUndated(column) ? { ...column, field: { ...column.field, period: day } } : column,
  );
}

const isUndated = ({ role, field }: Column): boolean => role === "actual" && field.period === null;
