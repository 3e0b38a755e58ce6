import { groupBy } from "../../model/groupBy";
import { addUpWhole } from "../weights/addUpWhole";
import type { StatedTotal } from "./statedTotals";
import type { SiblingGroup } from "./weightGroup";
import { isKnown, type Weighed } from "../weights/weightScale";

const CLOSE = 1e-6;

/**
 * Weights over a total that the sheet itself has, and that they add up to, are a group, whatever stands over them: "Totale area A | 100 %", the
 * "Totale | 100" of every office. Groups that add up already stay. Where most totals of a column say so, those over the others are groups too.
 */
export function groupByTotals(
  groups: readonly SiblingGroup[],
  totals: readonly StatedTotal[],
): readonly SiblingGroup[] {
  if (groups.every(({ members }) => addUpWhole(members))) return groups;
  let now = groups;
  const kept = new Map<number, { apart: number; wrong: StatedTotal[] }>();
  for (const total of totals) {
    const column = kept.get(total.col) ?? { apart: 0, wrong: [] };
    kept.set(total.col, column);
    const next = total.whole ? regrouped(now, total, true) : now;
    if (next !== now) column.apart += 1;
    else column.wrong.push(total);
    now = next;
  }
  for (const { apart, wrong } of kept.values())
    if (apart > wrong.length) now = wrong.reduce((all, total) => regrouped(all, total, false), now);
  return now;
}

function regrouped(
  groups: readonly SiblingGroup[],
  total: StatedTotal,
  stated: boolean,
): readonly SiblingGroup[] {
  for (const [, alike] of groupBy(groups, ({ kind }) => kind)) {
    const touched = alike.filter(
      ({ own, members }) => own && members.some((member) => isOver(total, member)),
    );
    const over = touched.flatMap(({ members }) => members.filter((member) => isOver(total, member)));
    const [first] = touched;
    if (!first || (stated && !addsUpTo(total, over))) continue;
    if (touched.every(({ members }) => addUpWhole(members))) continue;
    const rest = touched.flatMap((group) => {
      const members = group.members.filter((member) => !over.includes(member));
      return members.length > 0 ? [{ ...group, members }] : [];
    });
    const one = touched.length === 1;
    const group: SiblingGroup = {
      ...first,
      by: one ? first.by : "section",
      parent: touched.every(({ parent }) => parent === first.parent) ? first.parent : -1,
      label: one ? first.label : null,
      members: over,
      ...(stated && { stated }),
    };
    return [...groups.filter((other) => !touched.includes(other)), group, ...rest];
  }
  return groups;
}

const isOver = ({ sheet, col, from, to }: StatedTotal, { weight }: Weighed): boolean =>
  weight !== null &&
  weight.at.sheet === sheet &&
  weight.at.col === col &&
  weight.at.row >= from &&
  weight.at.row <= to;

/** Whatever is written as a percentage and what as points. */
function addsUpTo({ value }: StatedTotal, members: readonly Weighed[]): boolean {
  const sum = members.reduce((all, { weight }) => all + (isKnown(weight) ? weight.fraction : 0), 0);
  return [sum, sum / 100, sum * 100].some((each) => Math.abs(each - value) < CLOSE);
}
