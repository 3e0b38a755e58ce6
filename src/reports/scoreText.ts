import type { ScoreJson } from "../scoring/explainScore";
import { noInk, type Ink } from "./ink";
import type { Language } from "./language";
import { words } from "./words";

/** One score for people: the steps that lead to it, then the score and the method, or why there is none. Ends with a line break. */
export function scoreText(answer: ScoreJson, language: Language, ink: Ink = noInk): string {
  const say = words[language];
  const { score, method, steps, reason } = answer;
  const end =
    score === null
      ? ink.bad(say.noScoreBecause(reason ?? ""))
      : ink.strong(say.scoreIs(say.format.percent(score), inSentence(say.methods[method])));
  return `${[...steps, end].join("\n")}\n`;
}

/** "A soglie" → "a soglie". */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
