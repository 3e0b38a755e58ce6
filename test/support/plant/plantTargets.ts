import { sameAddress } from "../../../src/model/address";
import type { Plan } from "../../../src/model/plan";
import type { Indicator } from "../../../src/model/indicator";
import type { PeriodReading } from "../../../src/model/reading";
import { isWholeYear } from "../../../src/targets/period";
import { edit, type Defect, type Planter } from "./plant";
import { measured, yearTarget } from "./planItems";

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

const write = (...texts: readonly string[]): Planter[] => texts.map((text) => onTarget(() => text));

interface Amount {
  readonly sign: string;
  readonly number: number;
  readonly percent: boolean;
}

/** ">= 20", "80%", 12: the operator, the number and whether it counts per cent; null for anything else. */
export function amountOf({
  text,
  stored,
  number,
}: Pick<PeriodReading, "text" | "stored" | "number">): Amount | null {
  if (stored === "date" || stored === "error") return null;
  const match = /^(≥|>=|>|≤|<=|<)?\s*(\d+(?:,\d+)?)\s*(%)?$/.exec(text.trim());
  if (!match) return null;
  const written = Number(match[2]?.replace(",", "."));
  return {
    sign: match[1] ?? "",
    number: stored === "number" && number !== null ? number : written,
    percent: match[3] === "%",
  };
}

const drawnAmount = ({ sign, percent }: Amount, number: number): string =>
  `${sign}${sign && " "}${String(Math.round(number * 100) / 100).replace(".", ",")}${percent ? "%" : ""}`;

const LOWER = /temp[io]|giorn|\bgg\b|ritard|oneri|cost[io]|reclam|scostament|consum|riduzion/i;

/** The same kind of target, clearly easier to reach; null where a reader could not tell which way is better. */
function worse(reading: PeriodReading, { name, algorithm, thresholds }: Indicator, half = 2): string | null {
  const amount = amountOf(reading);
  if (!amount || amount.number <= 1 || thresholds.length > 0) return null;
  const { sign, number } = amount;
  if (/[<≤]/.test(sign)) return drawnAmount(amount, number * half);
  if (sign === "" && LOWER.test(`${name.value} ${algorithm?.value ?? ""}`)) return null;
  return drawnAmount(amount, Math.max(1, Math.floor(number / half)));
}

const isCount = ({ name, unit }: Indicator): boolean =>
  /^(?:n\.|n°|nr\b|numero\b)/i.test(name.value.trim()) &&
  !/[/%]|percent/i.test(`${name.value} ${unit?.value ?? ""}`);
const isTime = ({ name, unit, targets }: Indicator): boolean =>
  (targets.every(({ at }) => unit && !sameAddress(at, unit.at)) &&
    /^(?:gg\.?|giorni)$/i.test(unit?.value.trim() ?? "")) ||
  /^(?:giorni|n\.? giorni)\b/i.test(name.value.trim());
const isShare = ({ name, algorithm }: Indicator): boolean =>
  /^(?:%|percentuale)\s/i.test(name.value.trim()) ||
  [name, algorithm].some((text) => /^n\.? [\p{L} ]+\/ ?n\.? [\p{L} ]+$/iu.test(text?.value.trim() ?? ""));

export const targetPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "target-missing": [
    onTarget((_target, { targets }) =>
      targets.filter(({ period }) => !isWholeYear(period)).length > 0 && targets.length < 2 ? null : "",
    ),
  ],
  "target-unreadable": write("da definire", "???", "n.d.", "da concordare con l'ufficio", "xx%"),
  "target-two-values": write(">1 90%", "80% 90%", "10 20", "≥ 5 ≥ 10"),
  "target-ambiguous": write("<=20gg.+5"),
  "target-qualitative": write("qualitativo", "qualitativa", "Vedi allegato", "rispetto cronoprogramma"),
  "target-year-self": ["<", ">", ">="].map((sign) =>
    onTarget((_target, _indicator, { year }) => (year === null ? null : `${sign} ${year}`)),
  ),
  "date-outside-plan": ["31/12/2009", "entro il 30/06/2010", "31/12/2039"].map((date) =>
    onTarget((_target, _indicator, { year }) => (year === null ? null : date)),
  ),
  "number-as-text": [
    onTarget((target) =>
      amountOf(target)?.sign === "" && target.stored !== "text" ? `"${target.text}"` : null,
    ),
    // A percentage written out as it is stored: what a formula or a script leaves.
    onTarget(({ stored, number }) =>
      stored === "percent" && number !== null && number < 1 ? `"${number}"` : null,
    ),
    (plan) =>
      measured(plan).flatMap(({ baseline, thresholds }): Defect[] =>
        [...thresholds, ...(baseline ? [baseline] : [])].flatMap((reading) =>
          amountOf(reading)?.sign === "" && reading.stored !== "text" && !reading.inline
            ? [edit(reading.at, `"${reading.text}"`)]
            : [],
        ),
      ),
  ],
  "unit-mismatch": [
    onTarget((_target, indicator) => (isCount(indicator) ? "20%" : null)),
    onTarget((_target, indicator) => (isTime(indicator) ? "80%" : null)),
    onTarget((_target, indicator) => (isShare(indicator) ? "SI" : null)),
    onTarget((_target, indicator) => (isShare(indicator) ? "31/12/2019" : null)),
    onTarget((_target, indicator) =>
      /^n\.?.* \/ ?n/i.test(indicator.name.value) &&
      !/\banno\b/i.test(indicator.name.value) &&
      !indicator.unit
        ? "5"
        : null,
    ),
  ],
  "target-trend": [2, 1.25].map((half): Planter => {
    return (plan) =>
      measured(plan).flatMap((indicator): Defect[] => {
        const years = indicator.targets.filter(({ period }) => isWholeYear(period));
        return years.flatMap((reading, index): Defect[] => {
          const before = years[index - 1];
          if (!before || reading.inline || amountOf(reading)?.percent !== amountOf(before)?.percent)
            return [];
          const amounts = years.flatMap((year) => amountOf(year) ?? []);
          const bare = amountOf(before)?.sign === "" && !amountOf(before)?.percent;
          const rises = amounts.some(
            ({ number }, year) => year !== index && number > (amounts[year - 1]?.number ?? Infinity),
          );
          // Where nothing says which way is better, at least another year must.
          const text =
            bare && (!rises || amounts.length < years.length) ? null : worse(before, indicator, half);
          return text === null || text === before.text ? [] : [edit(reading.at, text)];
        });
      });
  }),
  "target-below-baseline": [2, 1.25].map((half): Planter => {
    return (plan) =>
      measured(plan).flatMap((indicator): Defect[] => {
        const target = yearTarget(indicator, plan);
        const before = indicator.baseline && amountOf(indicator.baseline);
        const amount = target && amountOf(target);
        const others = indicator.targets.filter(
          (other) => other !== target && isWholeYear(other.period),
        ).length;
        if (!target || !before || !amount || before.percent !== amount.percent || others > 0) return [];
        const sign = amount.sign;
        const text = worse(
          { ...target, text: drawnAmount({ ...amount, sign }, before.number), stored: "text" },
          indicator,
          half,
        );
        return text === null ? [] : [edit(target.at, text)];
      });
  }),
  "baseline-missing": [
    (plan) =>
      measured(plan).flatMap(({ baseline }) => (baseline && !baseline.inline ? [edit(baseline.at, "")] : [])),
  ],
};
