import type { Bilingual } from "../model/finding";
import type { Direction } from "../model/target";
import { directionReasons } from "../targets/directionReasons";
import type { ScoreQuestion } from "./scoreQuestion";

const WAYS: Readonly<Record<Direction, Bilingual>> = {
  higher: { it: "meglio un valore alto", en: "higher is better" },
  lower: { it: "meglio un valore basso", en: "lower is better" },
};
const SUPPOSED: Readonly<Record<Direction, Bilingual>> = {
  higher: { it: "si suppone che sia meglio un valore alto", en: "higher is supposed to be better" },
  lower: { it: "si suppone che sia meglio un valore basso", en: "lower is supposed to be better" },
};

/**
 * Which way is better, and what says so, as the pane puts it; null where the words of the target say it already. `because` is what the plan, the
 * planner or the formula says; where nobody does, it is what stands around the target.
 */
export function directionStep(question: ScoreQuestion, because: Bilingual | null): Bilingual | null {
  const { kind, direction, assumed } = question.target;
  const written = !assumed.includes("operator");
  if (direction === null || (kind !== "comparison" && kind !== "perUnit") || written) return null;
  const supposed = assumed.includes("direction");
  const way = (supposed ? SUPPOSED : WAYS)[direction];
  const reason = because ?? reasonOf(question, supposed);
  return { it: `${way.it}: ${reason.it}`, en: `${way.en}: ${reason.en}` };
}

function reasonOf({ target, thresholds }: ScoreQuestion, supposed: boolean): Bilingual {
  if (supposed) return target.direction === "lower" ? directionReasons.unit : directionReasons.nothing;
  return thresholds.length > 0 ? directionReasons.thresholds : directionReasons.nought;
}
