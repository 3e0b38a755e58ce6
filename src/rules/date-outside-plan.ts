import { periodYear } from "../targets/period";
import { defineRule } from "./rule";

export const dateOutsidePlan = defineRule({
  id: "date-outside-plan",
  severity: "warning",
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

  check({ indicators, read, year }, report) {
    const years = indicators.flatMap(({ targets }) =>
      targets.flatMap(({ period }) => periodYear(period) ?? []),
    );
    if (year !== null) years.push(year);
    if (years.length === 0) return;
    const from = years.reduce((a, b) => Math.min(a, b));
    const to = years.reduce((a, b) => Math.max(a, b));
    for (const indicator of indicators) {
      for (const reading of indicator.targets) {
        const result = read(indicator, reading);
        if (!result.ok || result.target.kind !== "date" || typeof result.target.value !== "string") continue;
        const due = Number(result.target.value.slice(0, 4));
        if (result.target.assumed.includes("year") || (due >= from && due <= to)) continue;
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
