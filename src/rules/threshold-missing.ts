import { percent } from "./percent";
import { defineRule } from "./rule";

export const thresholdMissing = defineRule({
  id: "threshold-missing",
  severity: "warning",
  problem: { it: "Manca una soglia", en: "Threshold missing" },
  title: {
    it: "Dove la tabella ha le soglie, ogni riga misurabile le ha tutte.",
    en: "Require all thresholds on every measurable row of a table that has them.",
  },
  why: {
    it: "Senza soglia un risultato appena sotto il target vale zero, mentre nelle altre righe vale 80 o 60.",
    en: "Without a threshold a result just below the target earns nothing, while other rows earn 80 or 60.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80% | Soglia 60% |
    | Formare il personale | Ore di formazione | 20     | 16         | 12         |
    | Aprire lo sportello  | Sportello aperto  | SI     |            |            |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target | Soglia 80% | Soglia 60%          |
    | Formare il personale | Ore di formazione | 20     | 16         | 12                  |
    | Aprire lo sportello  | Utenti            | 300    | 250        | {threshold-missing} |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      if (indicator.aggregate || indicator.blankThresholds.length === 0) continue;
      const [first, ...others] = indicator.blankThresholds;
      const measurable = targets.find(
        ({ meaning }) =>
          meaning.ok && (meaning.target.kind === "comparison" || meaning.target.kind === "date"),
      )?.reading;
      if (!first || !measurable) continue;
      const levels = [first, ...others].map(({ level }) => percent(level));
      report({
        at: first.at,
        related: [...others.map(({ at }) => at), measurable.at],
        about: [indicator.id],
        message: {
          it:
            levels.length === 1
              ? `Attesa la soglia ${levels[0]?.it}, trovata vuota.`
              : `Attese le soglie ${levels.map(({ it }) => it).join(" e ")}, trovate vuote.`,
          en: `Expected ${levels.length === 1 ? "a threshold" : "thresholds"} of ${levels.map(({ en }) => en).join(" and ")}, found none.`,
        },
      });
    }
  },
});
