import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { readCode } from "../words/readTitle";

/** How many texts of a column with codes say how its texts begin. */
const FEWEST = 3;

/** Whether all texts of a column begin with a code of one form, "6. …", and a text does not: "016_Commercio", "Imprese e territorio". */
export function codedOtherwise(text: string, column: readonly Cell[]): boolean {
  const forms = new Set(column.map(({ text: other }) => formOf(other)));
  const [form] = forms;
  return column.length >= FEWEST && forms.size === 1 && form !== "none" && form !== formOf(text);
}

/** A code begun by a nought is one of the budget, none of the plan's own numbers. */
function formOf(text: string): "none" | "led" | "plain" {
  const code = readCode(tidyText(text))?.code;
  if (code === undefined) return "none";
  return code.startsWith("0") ? "led" : "plain";
}
