import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { isNumberedBy, numbersOver } from "../words/numbersOfTitles";
import { readCode } from "../words/readTitle";

/** How many texts of a column with codes say how its texts begin. */
const FEWEST = 3;

/** Whether all texts of a column begin with a code of one form, "6. …", and a text does not: "016_Commercio", "Imprese e territorio". */
export function codedOtherwise(text: string, column: readonly Cell[]): boolean {
  const codes = column.map(({ text: other }) => codeOf(other));
  const forms = new Set(codes.map(formOf));
  const [form] = forms;
  if (column.length < FEWEST || forms.size !== 1 || form === "none") return false;
  const code = codeOf(text);
  // "1 Ambiente" is of the form of "1.1 Aria" and "1.2 Acque" below it.
  if (code === undefined && isNumberedBy(text, numbersOver(codes))) return false;
  return form !== formOf(code);
}

const codeOf = (text: string): string | undefined => readCode(tidyText(text))?.code;

/** A code begun by a nought is one of the budget, none of the plan's own numbers. */
function formOf(code: string | undefined): "none" | "led" | "plain" {
  if (code === undefined) return "none";
  return code.startsWith("0") ? "led" : "plain";
}
