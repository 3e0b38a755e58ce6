import type { MeasuredTarget } from "./measuredIndicator";
import { defineRule } from "./rule";

export const targetQualitative = defineRule({
  id: "target-qualitative",
  severity: "info",
  problem: { it: "Target che non si può misurare", en: "Target that cannot be measured" },
  title: {
    it: "Un target si misura con un procedimento oggettivo.",
    en: "Require targets that an objective procedure can measure.",
  },
  why: {
    it: "«Qualitativo» o «vedi allegato» lo giudica una persona: il punteggio va scritto a mano e motivato.",
    en: "A person judges “qualitative” or “see annex”: the score is typed by hand and must be justified.",
  },
  source: "Linee guida DFP n. 2/2017",
  good: [
    `
    | Obiettivo operativo  | Indicatore              | Target        |
    | Formare il personale | Ore di formazione       | >= 20         |
    | Rinnovare la sede    | Affidamento dei lavori  | entro il 30/9 |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore         | Target                             |
    | Formare il personale | Ore di formazione  | >= 20                              |
    | Curare il servizio   | Livello di servizio | qualitativo {target-qualitative}  |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const { indicator, targets } of measured) {
      if (!targets.some(judgedByPerson)) continue;
      const [first, ...others] = targets.filter(judgedByPerson).map(({ reading }) => reading);
      if (!first) continue;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: [indicator.id],
        message: {
          it: `Atteso un valore da misurare, trovato «${first.text}».`,
          en: `Expected a value to measure, found “${first.text}”.`,
        },
      });
    }
  },
});

const judgedByPerson = ({ meaning }: MeasuredTarget): boolean =>
  meaning.ok && (meaning.target.kind === "milestone" || meaning.target.kind === "reference");
