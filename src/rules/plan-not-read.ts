import { defineRule } from "./rule";

/** Words enough to know the place by. */
const SHOWN = 4;

export const planNotRead = defineRule({
  id: "plan-not-read",
  severity: "warning",
  problem: { it: "Una parte del piano non è stata letta", en: "A part of the plan was not read" },
  title: {
    it: "Dove ci sono le parole di un piano c'è un obiettivo, oppure si sa che non è il piano.",
    en: "Require an objective wherever the words of a plan stand, or the planner's word that there is none.",
  },
  why: {
    it: "Una parte del piano che non è stata letta non è stata verificata: senza un avviso nessuno se ne accorge.",
    en: "A part of the plan that was not read was not checked: without a warning nobody notices.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Formare il personale        | Ore di formazione | >= 20  |
    ## Rubrica
    | Ufficio | Telefono |
    | Sede    | 4512     |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | Formare il personale        | Ore di formazione | >= 20  |
    ## Secondo semestre
    | Peso {plan-not-read} | Target | Soglia minima |
    | 60                   | 20     | 15            |
    | 40                   | 30     | 25            |`,
  ],

  check({ plan }, report) {
    for (const { at, words, inForce } of plan.notRead) {
      const shown = words.slice(0, SHOWN);
      report({
        at,
        about: [],
        message: inForce
          ? {
              it: `Qui c'è un testo precedente del piano: vale quello di «${inForce}». Se è un piano a sé, si può dire in «Come ho letto».`,
              en: `This is an earlier text of the plan: that of “${inForce}” holds. If it is a plan of its own, say so in “How I read it”.`,
            }
          : {
              it: `Ci sono parole di un piano (${shown.map((word) => `«${word}»`).join(", ")}), ma qui non ho trovato obiettivi. Se non fa parte del piano, si può dire in «Come ho letto».`,
              en: `There are words of a plan (${shown.map((word) => `“${word}”`).join(", ")}), but I found no objectives here. If it is no part of the plan, say so in “How I read it”.`,
            },
      });
    }
  },
});
