import { isWholeYear } from "../targets/period";
import { measureOf, scalarOf } from "./measure";
import { rowDirection } from "./rowDirection";
import { defineRule } from "./rule";

/** The target of a year that is over: where the plan starts from came after it. */
const isPast = (target: number | null | undefined, year: number | null): boolean =>
  typeof target === "number" && year !== null && target < year;

export const targetBelowBaseline = defineRule({
  id: "target-below-baseline",
  severity: "warning",
  problem: { it: "Target peggiore del valore storico", en: "Target worse than the baseline" },
  title: {
    it: "Il target non è peggiore del valore storico.",
    en: "Require a target no worse than the baseline.",
  },
  why: {
    it: "La legge chiede un miglioramento significativo; un target sotto quanto già fatto si raggiunge peggiorando.",
    en: "The law asks for a significant improvement; a target below what was done already is met by doing worse.",
  },
  source: "D.Lgs. 150/2009, art. 5, c. 2, lett. c",
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Valore storico | Target 2026 |
    | Formare il personale | Ore di formazione | 18             | >= 20       |
    | Pagare prima         | Giorni di pagamento | 30           | <= 25       |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Valore storico | Target 2026                   |
    | Formare il personale | Ore di formazione | 25             | >= 20 {target-below-baseline} |
    | Pagare prima         | Giorni di pagamento | 30           | <= 35 {target-below-baseline} |`,
  ],

  scope: "item",
  check({ measured, year }, report) {
    for (const row of measured) {
      const { indicator, targets, yearly, baseline } = row;
      // Half of the year's value is no target for the year that was left blank.
      const blank = indicator.blankTargets.some(({ period }) => period === "" || isWholeYear(period));
      const current = isPast(yearly?.year, year)
        ? targets.find((one) => one.wholeYear && one.year === year)
        : yearly;
      const first = current ?? (blank ? undefined : targets.at(-1));
      if (!baseline?.meaning.ok || !first?.meaning.ok) continue;
      const was = baseline.meaning.target;
      const will = first.meaning.target;
      if (will.kind === "date" || measureOf(was) !== measureOf(will)) continue;
      const before = scalarOf(was);
      const after = scalarOf(will);
      if (before === null || after === null || before === after) continue;
      const direction = rowDirection(row)?.direction;
      if (!direction || (direction === "higher") === after > before) continue;
      report({
        at: first.reading.at,
        related: [baseline.reading.at],
        about: [indicator.id],
        message: {
          it: `Atteso un target migliore del valore storico ${baseline.reading.text}, trovato «${first.reading.text}».`,
          en: `Expected a target better than the baseline ${baseline.reading.text}, found “${first.reading.text}”.`,
        },
      });
    }
  },
});
