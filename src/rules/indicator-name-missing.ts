import { defineRule } from "./rule";

export const indicatorNameMissing = defineRule({
  id: "indicator-name-missing",
  severity: "error",
  severityIn: { drafting: "warning" },
  title: {
    it: "Una riga d'indicatore con un contenuto ha anche il nome.",
    en: "Require a name on every indicator row with content.",
  },
  why: {
    it: "Un target senza nome d'indicatore non dice che cosa si misura.",
    en: "A target without the name of its indicator does not tell what is measured.",
  },
  source: "D.Lgs. 150/2009, art. 10, c. 1, lett. a",
  good: [
    `
    | Obiettivo operativo         | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Giorni medi       | <= 10  |
    | ^                           | Pratiche evase    | >= 500 |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore               | Target |
    | Ridurre i tempi di rilascio | Giorni medi              | <= 10  |
    | Formare il personale        | {indicator-name-missing} | >= 20  |`,
  ],

  check({ indicators }, report) {
    for (const { id, name, blanks, algorithm } of indicators) {
      if (name.value.trim() !== "") continue;
      const content = algorithm?.value;
      report({
        at: blanks.name ?? name.at,
        about: [id],
        message: {
          it: `Atteso il nome dell'indicatore, trovato vuoto${content ? ` accanto a «${content}»` : ""}.`,
          en: `Expected the name of the indicator, found none${content ? ` beside “${content}”` : ""}.`,
        },
      });
    }
  },
});
