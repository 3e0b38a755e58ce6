import type { Answer, Question } from "../../model/sheetReading";

const OFFERED = 2;

/**
 * The readings to choose from, as the buttons of a question, the likelier first; any other one is behind "è qualcos'altro…" of its
 * field.
 */
export const offeredAnswers = ({ answers }: Question): readonly Answer[] =>
  [...answers.slice(0, OFFERED)].sort((a, b) => b.certainty - a.certainty);
