import { foldText } from "../../grid/foldText";

const PLAN =
  /\b(?:performance|obiettiv\w*|piao|peg|pdo|kpi|cruscott\w*|objectives?|scorecard|dashboard|valutazione dei risultati)\b/;

/** Whether a sheet name or a title is that of a plan. */
export const namesPlan = (text: string): boolean => PLAN.test(foldText(text));
