import { foldText } from "../grid/foldText";
import type { Plan } from "../model/plan";
import type { Indicator, KnownDirection } from "../model/indicator";
import type { PeriodReading } from "../model/reading";
import type { DirectionChoice } from "../model/profile";
import type { Direction } from "../model/target";
import { headingOf } from "./headingOf";
import { stemsOf } from "./words";

const BECAUSE = { it: "lo ha detto chi cura il piano", en: "the planner said so" };
const CHOSEN: Readonly<Record<Direction, KnownDirection>> = {
  higher: { value: "higher", assumed: false, because: BECAUSE },
  lower: { value: "lower", assumed: false, because: BECAUSE },
};

/** Says what the planner said of an indicator; null where that is nothing. */
export type ChosenDirection = (indicator: Indicator, target: PeriodReading | null) => KnownDirection | null;

/** The planner's choices for a plan: the row before the column, the column before the body. */
export function choiceReader(plan: Plan, choices: readonly DirectionChoice[]): ChosenDirection {
  if (choices.length === 0) return () => null;
  const of = (scope: DirectionChoice["scope"]) => choices.filter((choice) => choice.scope === scope);
  const [rows, columns, bodies] = [of("row"), of("column"), of("body")];
  return (indicator, target) => {
    const { name } = indicator;
    const here = ({ sheet }: DirectionChoice) => sheet === undefined || sheet === name.at.sheet;
    const folded = foldText(name.value);
    const choice =
      rows.find((row) => here(row) && row.text === folded) ??
      columns.find((column) => here(column) && target !== null && headingOf(plan, target) === column.text) ??
      bodies.find((body) => here(body) && holds(name.value, body.text));
    return choice ? CHOSEN[choice.direction] : null;
  };
}

/** Whether a name holds the words that say what is measured, in any gender and number. */
function holds(name: string, words: string): boolean {
  const wanted = stemsOf(words);
  const stems = stemsOf(name);
  return (
    wanted.length > 0 &&
    stems.some((_stem, start) => wanted.every((stem, index) => stems[start + index] === stem))
  );
}
