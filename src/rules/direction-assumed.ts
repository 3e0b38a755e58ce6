import type { Direction, TargetMeaning } from "../model/target";
import { indicatorQuestions } from "../scoring/indicatorQuestions";
import type { ScoreQuestion } from "../scoring/scoreQuestion";
import { scoreTarget } from "../scoring/scoreTarget";
import { defineRule } from "./rule";

export const directionAssumed = defineRule({
  id: "direction-assumed",
  severity: "warning",
  problem: {
    it: "Verso supposto, e il punteggio dipende da lui",
    en: "Supposed direction that decides a score",
  },
  title: {
    it: "Dove il punteggio dipende dal verso, il verso è scritto.",
    en: "Require a written direction where a score depends on it.",
  },
  why: {
    it: "«10» è da raggiungere o da non superare? Dal verso può dipendere tutto il punteggio: va scritto ≥ o ≤, non supposto.",
    en: "Is “10” to be reached or not to be passed? The whole score may depend on it: write ≥ or ≤, do not suppose.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore       | Target 2026 | Consuntivo 2026 |
    | Chiudere le pratiche | Pratiche sospese | <= 10       | 20              |
    | Formare il personale | Ore              | 20          | 20              |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore       | Target 2026            | Consuntivo 2026 |
    | Chiudere le pratiche | Pratiche sospese | 10 {direction-assumed} | 20              |
    | Formare il personale | Ore              | 20 {direction-assumed} | 25              |`,
  ],

  scope: "item",
  check({ plan, profile, indicators }, report) {
    const questions = indicatorQuestions(plan, profile);
    for (const indicator of indicators) {
      const asked = indicator.aggregate ? null : questions.asked(indicator);
      if (!asked) continue;
      const { question, target } = asked;
      const open =
        question.target.direction === null &&
        question.target.kind === "comparison" &&
        question.target.operator !== "=";
      if (!open && !question.target.assumed.includes("direction")) continue;
      if (!open && !decides(question, profile)) continue;
      const because = indicator.direction?.because ?? null;
      const way = WAYS[question.target.direction ?? "open"];
      report({
        at: target.at,
        related: [indicator.name.at],
        about: [indicator.id],
        message: {
          it: `Atteso ≥ o ≤ davanti a «${target.text}»: ${way.it}${because ? `, perché ${because.it}` : ""}.`,
          en: `Expected ≥ or ≤ before “${target.text}”: ${way.en}${because ? `, because ${because.en}` : ""}.`,
        },
      });
    }
  },
});

const WAYS = {
  higher: { it: "si suppone che più sia meglio", en: "more is supposed to be better" },
  lower: { it: "si suppone che meno sia meglio", en: "less is supposed to be better" },
  open: { it: "il punteggio aspetta", en: "the score is waiting" },
} as const;

/** Whether the other direction would give another score. */
function decides(question: ScoreQuestion, rules: Parameters<typeof scoreTarget>[1]): boolean {
  const mine = scoreTarget(question, rules).score;
  const other = scoreTarget({ ...question, target: turned(question.target) }, rules).score;
  return mine !== null && mine !== other;
}

function turned(target: TargetMeaning): TargetMeaning {
  const direction: Direction = target.direction === "lower" ? "higher" : "lower";
  return { ...target, direction, operator: direction === "higher" ? ">=" : "<=" };
}
