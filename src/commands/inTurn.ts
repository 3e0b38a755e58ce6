import { createQueue } from "../excel/createQueue";

/** Commands, and what the planner answers to them, take turns: each finds the workbook as the one before has left it. */
export const inTurn = createQueue();
