import type { Workbook } from "../../../src/model/grid";
import type { Plan, PlanNode } from "../../../src/model/plan";
import type { Indicator } from "../../../src/model/indicator";
import type { Weight } from "../../../src/model/weight";
import { edit, textAt, type Defect, type Planter } from "./plant";

/** Weights of groups that add up, each in a cell of its own; `alone` where it has no siblings. */
interface Share {
  readonly weight: Weight;
  readonly fraction: number;
  readonly alone: boolean;
  /** How many of its group are kept as percentages. */
  readonly percents: number;
}

function soundShares({ nodes, indicators, weightGroups }: Plan): Share[] {
  const items = new Map<string, PlanNode | Indicator>(
    [...nodes, ...indicators].map((item) => [item.id, item]),
  );
  return weightGroups.flatMap(({ members, sum }) => {
    const weights = members.flatMap((id) => items.get(id)?.weight ?? []);
    const sound =
      weights.length === members.length &&
      weights.every(({ fraction, inline }) => fraction !== null && !inline);
    if (!sound || Math.abs(sum - 1) >= 0.0005) return [];
    const alone = weights.length === 1;
    const percents = weights.filter(({ stored }) => stored === "percent").length;
    return weights.flatMap((weight) =>
      weight.fraction === null ? [] : [{ weight, fraction: weight.fraction, alone, percents }],
    );
  });
}

/** A fraction written the way the cell writes its weight. */
function like({ text, stored, fraction }: Weight, share: number): string {
  const points = Math.round(share * 10_000) / 100;
  const perHundred = text.includes("%") || Number(text.replace(",", ".")) > (fraction ?? 0) * 2;
  const number = String(perHundred ? points : share).replace(".", ",");
  const written = text.includes("%") ? `${number}%` : number;
  return stored === "text" ? `"${written}"` : written;
}

function isRepeated({ nodes }: Plan, workbook: Workbook, weight: Weight): boolean {
  const owner = nodes.find((node) => node.weight === weight);
  if (!owner) return false;
  const { at, value } = owner.title;
  return owner.mentions.length > 0 || textAt(workbook, { ...at, row: at.row + 1 }).includes(value);
}

const each = (make: (share: Share) => Defect | null): Planter => {
  return (plan) => soundShares(plan).flatMap((share) => make(share) ?? []);
};

export const weightPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "weights-sum": [
    each(({ weight, fraction }) => (fraction > 0.95 ? null : edit(weight.at, like(weight, fraction + 0.05)))),
    each(({ weight, fraction }) => (fraction <= 0.1 ? null : edit(weight.at, like(weight, fraction - 0.1)))),
    each(({ weight, fraction }) => edit(weight.at, like(weight, fraction / 2))),
    each(({ weight, fraction }) => (fraction > 0.5 ? null : edit(weight.at, like(weight, fraction * 2)))),
  ],
  // Where the weight is not written again in another row or card of the same objective.
  "weight-missing": [
    (plan, workbook) =>
      soundShares(plan).flatMap(({ weight, alone }) =>
        alone || isRepeated(plan, workbook, weight) ? [] : [edit(weight.at, "")],
      ),
  ],
  "weight-out-of-range": [
    each(({ weight }) => edit(weight.at, like(weight, 1.4))),
    each(({ weight }) => edit(weight.at, like(weight, 0))),
    each(({ weight, fraction }) => edit(weight.at, like(weight, -fraction))),
  ],
  "weight-as-text": [
    each(({ weight }) => (weight.stored === "text" ? null : edit(weight.at, `"${weight.text}"`))),
    // One scale per group: 30 among percentages.
    each(({ weight, fraction, alone, percents }) =>
      alone || weight.stored !== "percent" || percents < 2
        ? null
        : edit(weight.at, String(Math.round(fraction * 100))),
    ),
  ],
};
