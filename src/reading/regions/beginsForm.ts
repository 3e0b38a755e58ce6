import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import type { FormHints } from "./formHints";
import { alternates } from "./isFormRow";
import { labelKey } from "./labelKey";
import { lineOf, tally, type Line } from "./lineOf";

/** After a gap labels of forms with their values are no record, though they have as many cells; nor is the title of a form over them. */
export function beginsForm(view: SheetView, row: number, hints: FormHints): boolean {
  const line = lineOf(view, row);
  const { spots, says } = line;
  const { labelled, repeated } = hints;
  if (spots.length === 1 && row + 1 < view.rowCount && view.spots(row + 1).length > 1)
    return beginsForm(view, row + 1, hints);
  const [label] = spots;
  if (spots.length === 2 && label)
    // "Personale assegnato" below the table of every card, each time beside something else.
    return labelled.has(label.left) && (says[0]?.kind === "label" || repeated.has(labelKey(label.cell.text)));
  return (line.labels >= 2 && (alternates(line) || endsInPairs(line))) || namesObjective(line);
}

/** "SCHEDA OBIETTIVO | Codice | V-02": what the form is called, then labels with their values. */
const endsInPairs = ({ row, spots, says }: Line): boolean =>
  says[0]?.kind === "label" && alternates(tally(row, spots.slice(1), says.slice(1)));

/** "Obiettivo annuale 2024 | OS.1.1 | Finanziare i progetti": a level, a code and a title, each in a cell. */
function namesObjective({ spots, says }: Line): boolean {
  const [label, code, title] = spots;
  const term = says[0]?.kind === "label" ? readLabel(label?.cell.text ?? "")?.term : undefined;
  return (
    term !== undefined &&
    isLevel(term) &&
    isBareCode(tidyText(code?.cell.text ?? "")) &&
    title?.cell.type === "text" &&
    says[2]?.kind !== "label"
  );
}
