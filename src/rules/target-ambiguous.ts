import { describeTarget } from "../targets/describeTarget";
import type { Bilingual } from "../model/finding";
import type { PeriodReading } from "../model/reading";
import type { TargetMeaning } from "../model/target";
import { defineRule } from "./rule";

export const targetAmbiguous = defineRule({
  id: "target-ambiguous",
  severity: "warning",
  problem: { it: "Target che si può leggere in due modi", en: "Target that can be read in two ways" },
  title: {
    it: "Un target si legge in un modo solo.",
    en: "Require targets that can be read in one way only.",
  },
  why: {
    it: "«> 2025» è il risultato del 2025 o duemilaventicinque? A fine anno ciascuno sceglie la lettura che conviene.",
    en: "Is “> 2025” the result of 2025 or two thousand and twenty-five? At the end of the year all choose what suits them.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore          | Target 2026              |
    | Assistere le imprese | Ore di assistenza   | > anno precedente        |
    | Evadere le istanze   | Giorni di evasione  | <= 20                    |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore          | Target 2026                  |
    | Assistere le imprese | Ore di assistenza   | > 2025 {target-ambiguous}    |
    | Evadere le istanze   | Giorni di evasione  | <=20gg.+5 {target-ambiguous} |
    | Formare il personale | Ore di formazione   | 30, di cui 10 in sede {target-ambiguous} |`,
  ],

  scope: "item",
  check({ measured, year }, report) {
    for (const { indicator, targets } of measured) {
      for (const target of targets) {
        const { reading, meaning } = target;
        const doubt = meaning.ok
          ? doubtOf(reading, meaning.target, target.year ?? year)
          : meaning.cause === "ambiguous"
            ? {
                it: `Atteso un target da leggere in un modo, trovato «${reading.text}»: ${meaning.reason.it}.`,
                en: `Expected a target with one reading, found “${reading.text}”: ${meaning.reason.en}.`,
              }
            : null;
        if (doubt) report({ at: reading.at, about: [indicator.id], message: doubt });
      }
    }
  },
});

/** What leaves a doubt in a target of the year `own`. */
function doubtOf(reading: PeriodReading, target: TargetMeaning, own: number | null): Bilingual | null {
  const { basis, tolerance, assumed } = target;
  // The plan's own year is target-year-self's.
  if (basis && "year" in basis && /^\W*\d{4}\W*$/.test(reading.text) && (own === null || basis.year < own)) {
    return {
      it: `«${reading.text}» è il risultato del ${basis.year} o il numero? Atteso il valore da superare.`,
      en: `Expected the value to beat, found “${reading.text}”: the result of ${basis.year}, or the number?`,
    };
  }
  if (tolerance !== null && !/toller/i.test(reading.text)) {
    return {
      it: `Atteso un valore solo, trovato «${reading.text}», letto come: ${describeTarget(target).it}.`,
      en: `Expected one value, found “${reading.text}”, read as: ${describeTarget(target).en}.`,
    };
  }
  if (assumed.includes("remark")) {
    return {
      it: `Atteso un valore solo, trovato «${reading.text}», letto come: ${describeTarget(target).it}; le altre parole possono cambiarlo.`,
      en: `Expected one value, found “${reading.text}”, read as: ${describeTarget(target).en}; the other words may change it.`,
    };
  }
  if (assumed.includes("decimals")) {
    return {
      it: `«${reading.text}»: il punto separa le migliaia o i decimali? Letto come: ${describeTarget(target).it}.`,
      en: `Expected a plain number, found “${reading.text}”: thousands or decimals? Read as: ${describeTarget(target).en}.`,
    };
  }
  return null;
}
