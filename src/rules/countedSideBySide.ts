import { groupBy } from "../model/groupBy";
import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { CodedItem } from "./codedItems";

type Coded = CodedItem<PlanNode | Indicator>;

/** Tells of two with plain numbers whether each is counted from 1 in a column of its own: tables side by side each have their count. */
export function countedSideBySide(coded: readonly Coded[]): (one: Coded, other: Coded) => boolean {
  const columns = [...groupBy(coded, columnOf)];
  const counting = new Set(columns.flatMap(([key, column]) => (isCount(column) ? [key] : [])));
  return (one, other) =>
    one.code.at.sheet === other.code.at.sheet &&
    columnOf(one) !== columnOf(other) &&
    [one, other].every((each) => counting.has(columnOf(each)));
}

const columnOf = ({ item, code: { at } }: Coded): string =>
  `${"kind" in item ? "node" : "indicator"}|${at.sheet}|${at.col}`;

/** Numbers that go up by one from 1, and from 1 again in the next table below. */
function isCount(column: readonly Coded[]): boolean {
  const down = [...column].sort((a, b) => a.code.at.row - b.code.at.row);
  let last = 0;
  for (const { parts } of down) {
    const number = parts.length === 1 ? Number(parts[0]) : NaN;
    if (number !== 1 && number !== last + 1) return false;
    last = number;
  }
  return true;
}
