import { measureOf, scalarOf } from "./measure";
import { isWholeYear } from "../targets/period";
import { rowDirection } from "./rowDirection";
import { defineRule } from "./rule";

export const targetBelowBaseline = defineRule({
  id: "target-below-baseline",
  severity: "warning",
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

  check(context, report) {
    const { indicators, read } = context;
    for (const indicator of indicators) {
      const { baseline } = indicator;
      const first = indicator.targets.find(({ period }) => isWholeYear(period)) ?? indicator.targets.at(-1);
      if (!baseline || !first) continue;
      const was = read(indicator, baseline);
      const will = read(indicator, first);
      if (!was.ok || !will.ok || measureOf(was.target) !== measureOf(will.target)) continue;
      const [before, after] = [scalarOf(was.target), scalarOf(will.target)];
      const direction = rowDirection(context, indicator)?.direction;
      if (before === null || after === null || !direction || will.target.kind === "date") continue;
      if (direction === "higher" ? after >= before : after <= before) continue;
      report({
        at: first.at,
        related: [baseline.at],
        about: [indicator.id],
        message: {
          it: `Atteso un target migliore del valore storico ${baseline.text}, trovato «${first.text}».`,
          en: `Expected a target better than the baseline ${baseline.text}, found “${first.text}”.`,
        },
      });
    }
  },
});
