import { indicatorQuestions } from "../scoring/indicatorQuestions";
import { isUnwritten } from "../targets/isUnwritten";
import { parseActual } from "../targets/parseActual";
import { defineRule } from "./rule";

export const actualUnreadable = defineRule({
  id: "actual-unreadable",
  severity: "warning",
  problem: {
    it: "Risultato che non si confronta con il target",
    en: "Result that cannot be set against its target",
  },
  title: {
    it: "Un risultato si legge e si confronta con il suo target.",
    en: "Require results that can be read and set against their target.",
  },
  why: {
    it: "Un risultato scritto come una frase o in un'altra misura non ha punteggio, e nessuno se ne accorge.",
    en: "A result written as a sentence or in another measure has no score, and nobody notices.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Consuntivo 2026 |
    | Formare il personale | Ore di formazione | >= 20       | 22              |
    | Evadere le istanze   | Istanze evase     | >= 90%      | 18 su 20        |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Consuntivo 2026                                 |
    | Formare il personale | Ore di formazione | >= 20       | obiettivo non raggiunto {actual-unreadable}     |
    | Evadere le istanze   | Istanze evase     | >= 90%      | ">= 95" {actual-unreadable}                     |`,
  ],

  scope: "item",
  check({ plan, profile, indicators }, report) {
    const questions = indicatorQuestions(plan, profile);
    for (const indicator of indicators) {
      const asked = indicator.aggregate ? null : questions.asked(indicator);
      if (!asked) continue;
      const { question, actual, target } = asked;
      const { kind } = question.target;
      if (kind === "none" || kind === "reference" || actual.stored === "error") continue;
      const read = parseActual(question.actual, question.target, {
        year: question.year,
        decimals: question.decimals ?? null,
      });
      const reason = question.open ?? (read.ok || isUnwritten(read) ? null : read.reason);
      if (reason === null) continue;
      report({
        at: actual.at,
        related: [target.at],
        about: [indicator.id],
        message: {
          it: `Atteso un risultato da confrontare con «${target.text}», trovato «${actual.text}»: ${reason.it}.`,
          en: `Expected an actual to set against “${target.text}”, found “${actual.text}”: ${reason.en}.`,
        },
      });
    }
  },
});
