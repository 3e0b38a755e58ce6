import type { Answer, Question } from "../../model/sheetReading";

const OFFERED = 2;

/** The likeliest readings, as the buttons of a question; any other one is behind "è qualcos'altro…" of its field. */
export const offeredAnswers = ({ answers }: Question): readonly Answer[] => answers.slice(0, OFFERED);
