import { foldText } from "../../grid/foldText";
import { formatColumn, type Address, type Range } from "../../model/address";
import type { FieldReading } from "../../model/sheetReading";
import type { Assignment, Field, Region } from "../model";

/** How the columns and labels of a sheet were read, shape by shape; a label of many cards comes once. */
export function fieldReadings(sheet: string, assignments: readonly Assignment[]): readonly FieldReading[] {
  return assignments.flatMap((assignment) => {
    const regions = assignment.shape.regions.filter((region) => region.sheet === sheet);
    return regions.length === 0
      ? []
      : assignment.shape.fields.map((_, place) => fieldReading(assignment, regions, place));
  });
}

function fieldReading(
  { shape, roles, certainty, runnersUp, evidence }: Assignment,
  regions: readonly Region[],
  place: number,
): FieldReading {
  const field = regions[0]?.fields[place] ?? (shape.fields[place] as Field);
  const { path, period, share, col } = field;
  const headings = path.map((text) => foldText(text)).filter((text) => text !== "");
  return {
    heading: path.filter((text) => text !== "").join(" › "),
    role: roles[place] ?? "unknown",
    certainty: certainty[place] ?? 0,
    runnerUp: runnersUp[place] ?? null,
    cells: rangesOf(regions.flatMap((region) => region.fields[place]?.places ?? [])),
    because: (evidence[place] ?? []).filter(({ weight }) => weight > 0).map(({ because }) => because),
    share,
    period,
    anchor:
      headings.length > 0 || col === null
        ? { headings }
        : { headings, sheet: regions[0]?.sheet ?? "", column: formatColumn(col) },
  };
}

/** Cells one below the other as one range each. */
function rangesOf(places: readonly Address[]): readonly Range[] {
  const ranges: { -readonly [Side in keyof Range]: number }[] = [];
  for (const { row, col } of places) {
    const last = ranges.at(-1);
    if (last && last.left === col && row >= last.bottom && row <= last.bottom + 1) last.bottom = row;
    else ranges.push({ top: row, left: col, bottom: row, right: col });
  }
  return ranges;
}
