import { periodYear } from "../targets/period";
import { perPlan } from "./perPlan";
import { defineRule } from "./rule";

export const dateOutsidePlan = defineRule({
  id: "date-outside-plan",
  severity: "warning",
  problem: { it: "Data fuori dagli anni del piano", en: "Date outside the years of the plan" },
  title: {
    it: "La data di un target cade negli anni del piano.",
    en: "Require date targets inside the plan's years.",
  },
  why: {
    it: "Una data dell'anno scorso è già passata o è rimasta dal piano precedente.",
    en: "A date of last year is past already, or was left over from the plan before.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo | Indicatore             | Target 2026 |
    | Rinnovare la sede   | Affidamento dei lavori | 30/09/2026  |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore             | Target 2026                    |
    | Rinnovare la sede    | Affidamento dei lavori | 30/09/2024 {date-outside-plan} |
    | Formare il personale | Ore di formazione      | >= 20                          |`,
  ],

  scope: "item",
  check(context, report) {
    for (const { indicator, targets } of context.measured) {
      for (const { reading, meaning } of targets) {
        if (!meaning.ok || meaning.target.kind !== "date" || typeof meaning.target.value !== "string")
          continue;
        const due = Number(meaning.target.value.slice(0, 4));
        const span = sheetYears(context).get(indicator.name.at.sheet);
        if (!span || meaning.target.assumed.includes("year")) continue;
        const { from, to } = span;
        if (from > to || (due >= from && due <= to)) continue;
        const plan = from === to ? `${from}` : `${from}–${to}`;
        report({
          at: reading.at,
          about: [indicator.id],
          message: {
            it: `Attesa una data nel ${plan}, trovato «${reading.text}».`,
            en: `Expected a date in ${plan}, found “${reading.text}”.`,
          },
        });
      }
    }
  },
});

/** Years the targets of one sheet are for: that of this year's objectives has fewer than that of the three years. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The years of every sheet; `from` is the later one where nothing names any. */
const sheetYears = perPlan(({ indicators, year }) => {
  const spans = new Map<string, Span>();
  for (const { name, targets } of indicators) {
    let { from, to } = spans.get(name.at.sheet) ?? {
      from: year ?? Number.POSITIVE_INFINITY,
      to: year ?? Number.NEGATIVE_INFINITY,
    };
    for (const { period } of targets) {
      const named = periodYear(period);
      from = Math.min(from, named ?? from);
      to = Math.max(to, named ?? to);
    }
    spans.set(name.at.sheet, { from, to });
  }
  return spans;
});
