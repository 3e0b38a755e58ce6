import type { Role } from "../model";
import type { Column } from "./column";
import { isUnder } from "./isUnder";
import type { Level } from "./level";

/** The columns of one kind of indicator: a table may have some for every level. */
export interface IndicatorColumns {
  readonly name: Column | null;
  readonly code: Column | null;
  /** Weight of the indicator, and every other field of it. */
  readonly ofIndicator: readonly Column[];
  /** Place of the level it measures in `levels`; null where there is one kind only: the lowest of each record. */
  readonly level: number | null;
}

const OF_INDICATOR: readonly Role[] = [
  "weight:indicator",
  "responsible:indicator",
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "baseline",
  "target",
  "threshold",
  "actual",
  "monitoring",
  "note",
  "direction",
];

/** Fields belong to the only name under their group, else to the name before them; those before the first name to the first. */
export function indicatorsOf(
  columns: readonly Column[],
  levels: readonly Level[],
): readonly IndicatorColumns[] {
  const names = columns.flatMap((column, place) => (column.role === "name" ? [place] : []));
  const kinds: { name: Column | null; code: Column | null; ofIndicator: Column[]; level: number | null }[] = (
    names.length > 0 ? names : [-1]
  ).map((place) => ({
    name: columns[place] ?? null,
    code: null,
    ofIndicator: [],
    level: names.length > 1 ? levelOf(columns, levels, place) : null,
  }));
  const nth = (place: number) => kinds[Math.max(0, place)];
  columns.forEach((column, place) => {
    const [own, other] = kinds.filter(({ name }) => isUnder(column, name));
    const grouped = other ? undefined : own;
    const before = nth(names.findLastIndex((name) => name < place));
    if (column.role === "code:indicator") {
      // A code stands before its name.
      const coded = grouped ?? nth(names.findIndex((name) => name > place)) ?? before;
      if (coded && !coded.code) coded.code = column;
    } else if (OF_INDICATOR.includes(column.role)) (grouped ?? before)?.ofIndicator.push(column);
  });
  return kinds;
}

/** The level whose title stands under the same group, else nearest before a name. */
function levelOf(columns: readonly Column[], levels: readonly Level[], place: number): number | null {
  const name = columns[place];
  const [own, other] = columns.filter((column) => isTitle(column) && name && isUnder(column, name));
  const title = own && !other ? own : columns.slice(0, place).findLast(isTitle);
  const level = levels.findIndex((one) => one.title === title);
  return level < 0 ? null : level;
}

const isTitle = ({ role }: Column): boolean => role.startsWith("title:");
