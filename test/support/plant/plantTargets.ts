import type { Indicator, Plan, PeriodReading } from "../../../src/model/plan";
import { askedMeasure } from "../../../src/rules/askedMeasure";
import { edit, measured, yearTarget, type Defect, type Planter } from "./plant";

/** One defect for the year's target of each indicator the choice lets through. */
const onTarget = (
  drawn: (target: PeriodReading, indicator: Indicator, plan: Plan) => string | null,
): Planter => {
  return (plan) =>
    measured(plan).flatMap((indicator): Defect[] => {
      const target = yearTarget(indicator, plan);
      const text = target ? drawn(target, indicator, plan) : null;
      return target && text !== null ? [edit(target.at, text)] : [];
    });
};

/** A bare count without an operator, the same for any year. */
const bareNumber = ({ stored, number }: PeriodReading): number | null =>
  stored === "number" && number !== null && number > 2 && Number.isInteger(number) ? number : null;

/** The number of ">= 20" or "≥ 80%". */
function leastOf(target: PeriodReading | undefined): number | null {
  const number = /^(?:≥|>=)\s*(\d+)\s*%?$/.exec(target?.text ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

const thresholdOf = ({ thresholds }: Indicator, level: number) =>
  thresholds.find((threshold) => threshold.level === level && threshold.stored === "number");

export const targetPlanters: Readonly<Record<string, Planter>> = {
  "target-missing": onTarget((_target, { targets }) => (targets.length === 1 ? "" : null)),
  "target-unreadable": onTarget(() => "da definire"),
  "target-two-values": onTarget(() => ">1 90%"),
  "target-ambiguous": onTarget(() => "<=20gg.+5"),
  "target-qualitative": onTarget((_target, { targets }) => (targets.length === 1 ? "qualitativo" : null)),
  "target-year-self": onTarget((_target, _indicator, { year }) => (year === null ? null : `< ${year}`)),
  "date-outside-plan": onTarget((_target, _indicator, { year }) => (year === null ? null : "31/12/2009")),
  "formula-error": onTarget(() => "#REF!"),
  "number-as-text": onTarget((target) => (bareNumber(target) === null ? null : `"${target.text}"`)),
  "unit-mismatch": onTarget((_target, indicator) => {
    const asked = askedMeasure(indicator);
    if (asked === "number") return "20%";
    return asked === "percent" || asked === "ratio" ? "SI" : null;
  }),
  "target-trend": (plan) =>
    measured(plan).flatMap(({ targets }): Defect[] => {
      const [last, before] = [targets.at(-1), targets.at(-2)];
      const [least, known] = [leastOf(last), leastOf(before)];
      const worse = least !== null && known !== null && known > 1 && !last?.inline;
      return last && worse ? [edit(last.at, `>= ${known - 1}${last.text.includes("%") ? "%" : ""}`)] : [];
    }),
  "target-below-baseline": (plan) =>
    measured(plan).flatMap((indicator): Defect[] => {
      const target = yearTarget(indicator, plan);
      const before = indicator.baseline?.stored === "number" ? indicator.baseline.number : null;
      const least = target?.stored === "number" ? target.number : leastOf(target);
      const rising = target && before !== null && before > 1 && least !== null && least >= before;
      return rising ? [edit(target.at, `>= ${Math.floor(before / 2)}`)] : [];
    }),
  "baseline-missing": (plan) =>
    measured(plan).flatMap(({ baseline }) => (baseline && !baseline.inline ? [edit(baseline.at, "")] : [])),
  "threshold-missing": (plan) =>
    measured(plan).flatMap((indicator) => {
      const threshold = thresholdOf(indicator, 0.6);
      return threshold ? [edit(threshold.at, "")] : [];
    }),
  "threshold-order": (plan) =>
    measured(plan).flatMap((indicator) => {
      const [best, worst] = [thresholdOf(indicator, 0.8), thresholdOf(indicator, 0.6)];
      return best && worst ? [edit(worst.at, best.text)] : [];
    }),
  "threshold-readable": (plan) =>
    measured(plan).flatMap((indicator) => {
      const threshold = thresholdOf(indicator, 0.8);
      return threshold ? [edit(threshold.at, "qualitativa")] : [];
    }),
};
