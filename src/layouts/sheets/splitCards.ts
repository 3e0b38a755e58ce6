import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { findFieldColumns } from "./findFieldColumns";
import { leaveOutStrays } from "./leaveOutStrays";
import { splitBeside } from "./splitBeside";

const LOOK = 200;

/**
 * Cards that stand side by side: where the same labels come again at the same distance in several rows, the sheet is
 * seen as one strip of columns per card, from left to right. Objectives in columns beside one column of labels are a card
 * each. Else the sheet as it is.
 */
export const splitCards = (sheet: SheetView): SheetView[] =>
  splitBeside(leaveOutStrays(sheet)).flatMap(splitRepeated);

function splitRepeated(view: SheetView): SheetView[] {
  const fields = findFieldColumns(view);
  if (fields) return fields.values.map((values) => view.beside(fields.labels, values));
  const starts = repeatedStarts(view);
  if (starts.length < 2) return [view];
  return starts.map((left, index) =>
    view.between(index === 0 ? 0 : left, (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1),
  );
}

/** Columns in which the labels of a card begin, where at least three rows and most labelled rows repeat them. */
function repeatedStarts(view: SheetView): readonly number[] {
  const votes = new Map<string, number>();
  let labelled = 0;
  let anchored = false;
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    const labels = view
      .spots(row)
      .filter(({ cell }) => cell.type === "text" && readLabel(cell.text) !== undefined);
    if (labels.length === 0) continue;
    labelled += 1;
    const first = foldText(labels[0]?.cell.text ?? "");
    const same = labels.filter(({ cell }) => foldText(cell.text) === first).map(({ left }) => left);
    if (same.length < 2 || isAdjacent(same) || same.length < labels.length) continue;
    if (isLevel(readLabel(labels[0]?.cell.text ?? "")?.term ?? "other")) anchored = true;
    const key = same.join();
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && anchored && best[1] >= 3 && best[1] >= labelled * 0.6 ? best[0].split(",").map(Number) : [];
}

/** The same word in neighbouring cells is a heading filled across. */
const isAdjacent = (columns: readonly number[]): boolean =>
  columns.some((col, index) => index > 0 && col - (columns[index - 1] ?? 0) < 2);
