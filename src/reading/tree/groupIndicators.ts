import type { IndicatorFact } from "../model";
import { codeKey } from "../words/readTitle";
import { addUpWhole } from "../weights/addUpWhole";
import type { SiblingGroup } from "./weightGroup";

/** An indicator with its id. */
export interface GrownIndicator extends IndicatorFact {
  readonly id: string;
}

/**
 * Indicators of one node whose weights add up: all of them, or those of one section or KPI group where numbers like 1.1, 2.1, 2.2 say
 * that there are several and they do not add up together. One without a number goes with the one before, the first with the next.
 */
export function groupIndicators(
  indicators: readonly GrownIndicator[],
  parent: number,
  { level, kind }: Pick<SiblingGroup, "level" | "kind">,
): readonly SiblingGroup[] {
  const weighted = indicators.filter(({ weight, aggregate }) => weight !== null && !aggregate);
  if (weighted.length === 0) return [];
  const whole: SiblingGroup = {
    by: "parent",
    parent,
    label: null,
    members: weighted,
    level,
    kind,
    own: true,
  };
  if (addUpWhole(weighted)) return [whole];
  const sections = weighted.map(({ section }) => section ?? "");
  const parts = (["section", "kpi-group"] as const).map((by) => {
    const labels = by === "section" ? sections : groupNumbers(weighted);
    return [...new Set(labels)].map((label): SiblingGroup => ({
      by,
      parent,
      label: label || null,
      members: weighted.filter((_, place) => labels[place] === label),
      level,
      kind,
      own: true,
    }));
  });
  return parts.find((groups) => groups.length > 1) ?? [whole];
}

/** The number before the dot; where no indicator has one, all are one group. */
function groupNumbers(indicators: readonly GrownIndicator[]): readonly string[] {
  if (!indicators.some(({ code }) => code !== null && /^\d+\.\d/.test(code.value)))
    return indicators.map(() => "");
  const numbers = indicators.map(({ code }) => (code ? (codeKey(code.value).split(".")[0] ?? null) : null));
  const first = numbers.find((number) => number !== null) ?? "";
  let last = first;
  return numbers.map((number) => (last = number ?? last));
}
