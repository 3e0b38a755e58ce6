import type { Bilingual } from "../model/finding";
import { NEVER_COMPUTED } from "../model/grid";
import type { CellError } from "../model/sheetReading";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { figure } from "./figure";

export const formulaError = defineRule({
  id: "formula-error",
  severity: "error",
  problem: { it: "Formula in errore o senza risultato", en: "Formula with an error or without a result" },
  title: {
    it: "Nessuna cella del piano contiene un errore di formula.",
    en: "Disallow formula errors in cells of the plan.",
  },
  why: {
    it: "#RIF! al posto di un peso o di un target rende sbagliato ogni totale che lo usa.",
    en: "#REF! in place of a weight or a target makes every total that uses it wrong.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore  | Target |
    | Ridurre i tempi di rilascio | Giorni medi | <= 10  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target                |
    | Ridurre i tempi di rilascio | Giorni medi       | #REF! {formula-error} |
    | Formare il personale        | Ore di formazione | >= 20                 |`,
  ],

  check({ plan, nodes, indicators }, report) {
    if (plan.errors.length === 0) return;
    const owners = new Map<string, string>();
    const own = (
      id: string,
      at: { readonly sheet: string; readonly row: number; readonly col: number } | undefined,
    ) => {
      if (at) owners.set(`${at.sheet} ${at.row} ${at.col}`, id);
    };
    for (const { id, title, weight, blanks } of nodes) {
      for (const at of [title.at, weight?.at, ...Object.values(blanks)]) own(id, at);
    }
    for (const {
      id,
      name,
      weight,
      blanks,
      baseline,
      targets,
      thresholds,
      actuals,
      blankTargets,
    } of indicators) {
      const readings = [...targets, ...thresholds, ...actuals, ...blankTargets];
      for (const at of [name.at, weight?.at, baseline?.at, ...Object.values(blanks)]) own(id, at);
      for (const { at } of readings) own(id, at);
    }
    const ownersOf = ({ at }: CellError) => owners.get(`${at.sheet} ${at.row} ${at.col}`) ?? [];
    for (const group of groupBy(plan.errors, habitOf).values()) {
      const [first, ...others] = group;
      if (!first) continue;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: [...new Set(group.flatMap(ownersOf))],
        message: messageOf(first, group.length),
      });
    }
  },
});

/** Results missing all over a sheet have one cause, and one cure; any other error is told by itself. */
function habitOf({ at, text, needsAddIn }: CellError): string {
  if (needsAddIn) return `add-in ${at.sheet}`;
  return text === NEVER_COMPUTED ? `computed ${at.sheet}` : `${at.sheet} ${at.row} ${at.col}`;
}

function messageOf({ text, needsAddIn }: CellError, count: number): Bilingual {
  const it = count === 1 ? "Una formula" : `${figure(count).it} formule`;
  const en = count === 1 ? "One formula" : `${figure(count).en} formulas`;
  if (needsAddIn) {
    return {
      it: `${it} di Cruscotto (PERF…) senza risultato (#NOME?): apri il file in Excel con il componente Cruscotto e salvalo.`,
      en: `${en} of Cruscotto (PERF…) without a result (#NAME?): open the file in Excel with the Cruscotto add-in and save it.`,
    };
  }
  if (text === NEVER_COMPUTED) {
    return {
      it: `${it} senza risultato, perché mai ${count === 1 ? "calcolata" : "calcolate"}: apri il file in Excel e salvalo.`,
      en: `${en} without a result, never computed: open the file in Excel and save it.`,
    };
  }
  return {
    it: `Atteso un valore, trovato l'errore ${text}.`,
    en: `Expected a value, found the error ${text}.`,
  };
}
