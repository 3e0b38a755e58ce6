import { defineRule } from "./rule";

export const formulaError = defineRule({
  id: "formula-error",
  severity: "error",
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
    for (const { at, text } of plan.errors) {
      const owner = owners.get(`${at.sheet} ${at.row} ${at.col}`);
      report({
        at,
        about: owner === undefined ? [] : [owner],
        message: {
          it: `Atteso un valore, trovato l'errore ${text}.`,
          en: `Expected a value, found the error ${text}.`,
        },
      });
    }
  },
});
