import type { Mark } from "../host";
import { formatCell } from "../model/address";
import type { Severity } from "../model/finding";

/** Fills that leave black text readable (contrast above 12:1); the user's own fill comes back with the mark's removal. */
export const FILL: Readonly<Record<Severity, string>> = {
  error: "#F8C9C4",
  warning: "#FCE7B2",
  info: "#CFE4FA",
};

/** Excel takes addresses of at most 8,192 characters; ten for a cell. */
const AREAS_PER_FORMAT = 800;

/** Cells of one sheet with one fill, few enough for one address. */
export interface MarkGroup {
  readonly sheet: string;
  readonly fill: string;
  /** "B2", or "B2:B9". */
  readonly areas: readonly string[];
}

/** Cells of one sheet and severity together. The gravest mark of a cell wins. */
export function markGroups(marks: readonly Mark[]): readonly MarkGroup[] {
  const gravest = new Map<string, Mark>();
  for (const severity of ["info", "warning", "error"] as const)
    for (const mark of marks)
      if (mark.severity === severity) gravest.set(`${mark.at.sheet}!${formatCell(mark.at)}`, mark);
  const groups = new Map<string, { sheet: string; fill: string; areas: string[] }>();
  for (const { at, severity } of gravest.values()) {
    const name = `${severity} ${at.sheet}`;
    const group = groups.get(name) ?? { sheet: at.sheet, fill: FILL[severity], areas: [] };
    group.areas.push(formatCell(at));
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(splitGroup);
}

/** A group in parts that Excel takes as one address each. */
export const splitGroup = ({ sheet, fill, areas }: MarkGroup): readonly MarkGroup[] =>
  Array.from({ length: Math.ceil(areas.length / AREAS_PER_FORMAT) }, (_, i) => ({
    sheet,
    fill,
    areas: areas.slice(i * AREAS_PER_FORMAT, (i + 1) * AREAS_PER_FORMAT),
  }));
