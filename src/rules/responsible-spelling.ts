import { allResponsible, type NamedResponsible } from "./allResponsible";
import { fold } from "./fold";
import { groupBy } from "./groupBy";
import { isGeneric } from "./isGeneric";
import { isMisspelt } from "./isMisspelt";
import { defineRule } from "./rule";

const SMALL_WORDS = /^(?:di|del|dello|della|dei|degli|delle|e|ed|il|lo|la|i|gli|le|per|al|alla)$/;

export const responsibleSpelling = defineRule({
  id: "responsible-spelling",
  severity: "info",
  title: {
    it: "Un'unità si chiama sempre allo stesso modo.",
    en: "Require a unit to be spelled the same way everywhere.",
  },
  why: {
    it: "Con due grafie lo stesso ufficio compare due volte nei filtri e nei riepiloghi.",
    en: "With two spellings one office stands twice in filters and summaries.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Responsabile       | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Servizio 1         | Giorni medi       | <= 10  |
    | Formare il personale        | Servizio Personale | Ore di formazione | >= 20  |
    | Aprire lo sportello         | Servizio Personale | Utenti            | >= 300 |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Responsabile                                    | Indicatore        | Target |
    | Ridurre i tempi di rilascio | UO Progetti di incentivazione                   | Giorni medi       | <= 10  |
    | Formare il personale        | UO Progetti di incentivazione                   | Ore di formazione | >= 20  |
    | Aprire lo sportello         | UO Progetti incentivazione {responsible-spelling} | Utenti            | >= 300 |`,
  ],

  check(context, report) {
    const everyone = allResponsible(context).filter(({ value }) => !isGeneric(value));
    for (const sameUnit of joinSlips(groupBy(everyone, ({ value }) => unitKey(value)))) {
      const spellings = [...groupBy(sameUnit, ({ value }) => fold(value).replaceAll(" ", "")).values()];
      const usual = spellings.reduce((best, next) => (next.length > best.length ? next : best));
      const model = usual[0];
      for (const [rare, ...others] of spellings.filter((spelling) => spelling !== usual)) {
        if (!rare || !model) continue;
        report({
          at: rare.at,
          related: [...others.map(({ at }) => at), model.at],
          about: [rare, ...others].flatMap(({ about }) => about),
          message: {
            it: `Atteso «${model.value}» come altrove, trovato «${rare.value}».`,
            en: `Expected “${model.value}” as elsewhere, found “${rare.value}”.`,
          },
        });
      }
    }
  },
});

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(" ")
    .filter((word) => !SMALL_WORDS.test(word));

/** A unit's name without the words that come and go. */
function unitKey(name: string): string {
  return wordsOf(name).join("");
}

/** Units of the same number of words whose names differ by a slip of the hand are one unit. */
function joinSlips(units: ReadonlyMap<string, readonly NamedResponsible[]>): NamedResponsible[][] {
  const joined: NamedResponsible[][] = [];
  const often = [...units.values()].sort((a, b) => b.length - a.length);
  for (const unit of often) {
    const [one] = unit;
    const same = joined.find(
      ([other]) => one && other && isMisspelt(wordsOf(one.value), wordsOf(other.value)),
    );
    if (same) same.push(...unit);
    else joined.push([...unit]);
  }
  return joined;
}
