import { foldText } from "../../grid/foldText";

/** What a heading is known again by: its words, whatever sign stands behind them. */
export const headingKey = (path: readonly string[]): string =>
  path.map((words) => foldText(words).replace(/[\s:;.*]+$/, "")).join(" › ");
