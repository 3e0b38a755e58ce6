import { foldText, sameWhenFolded } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { endsInColon } from "../words/endsInColon";
import type { FormHints } from "./formHints";
import { labelKey, labelNumber } from "./labelKey";
import { lineOf, type Line } from "./lineOf";
import { namesFields } from "./namesFields";

/** A row of a form: its labels stand in columns where the next row has labels too, beside values of their own. */
export function isFormRow(
  view: SheetView,
  first: Line,
  body: Line,
  { labelled, repeated }: FormHints,
  depth: number,
): boolean {
  const { spots } = first;
  if (headsNumbered(view, first, body)) return false;
  if (goesOnWithLabels(first, body, repeated)) return true;
  const isLabel = (line: Line, index: number) => line.says[index]?.kind === "label";
  if (standsInForm(first, labelled) && (isLabel(first, 0) || labelsFollow(view, body.row, labelled)))
    return true;
  if (depth > 1 || !isLabel(first, 0) || leavesNoRoom(first)) return false;
  const starts = new Set(spots.flatMap(({ left }, index) => (isLabel(first, index) ? [left] : [])));
  const again = body.spots.filter(({ left }, index) => isLabel(body, index) && starts.has(left)).length;
  const others = body.spots.length - body.labels;
  if (again > 0 && (others > 0 || spots.length === 2) && isLabel(body, 0) && spots.length <= 6) return true;
  return alternates(first) && !fillsAll(view, body.row, first);
}

/** "Obiettivo | Semestrale | Finale" over "Obiettivo 1 | …", "Obiettivo 2 | …": the records are called after their heading. */
function headsNumbered(view: SheetView, { spots: [head, ...others] }: Line, body: Line): boolean {
  if (!head || others.length < 2 || labelNumber(head.cell.text) !== null) return false;
  const key = labelKey(head.cell.text);
  return [body.row, body.row + 1].every((row) => {
    const [start, ...more] = row < view.rowCount ? view.spots(row) : [];
    const text = start?.left === head.left && more.length > 0 ? start.cell.text : "";
    return labelNumber(text) !== null && labelKey(text) === key;
  });
}

/** Labels in one column, both elsewhere beside other values: a table has a record there. */
function goesOnWithLabels(first: Line, body: Line, repeated: ReadonlySet<string>): boolean {
  const [label, below] = [first.spots[0], body.spots[0]];
  if (!label || !below || label.left !== below.left) return false;
  return [first, body].every(
    ({ spots: [spot], says: [said] }) =>
      said?.kind === "label" && spot !== undefined && repeated.has(labelKey(spot.cell.text)),
  );
}

/** Three labels and more side by side, no room for values between them: headings, though a record below them begins with a known word. */
const leavesNoRoom = ({ spots, labels }: Line): boolean =>
  spots.length > 2 &&
  labels >= spots.length - (spots.length > 4 ? 1 : 0) &&
  spots.every(({ left }, index) => index === 0 || left === (spots[index - 1]?.right ?? -1) + 1);

/** "Responsabile | Staff" below other labels and right above headings: a known word may be a value. Or a form's last label without its value. */
export function endsForm(view: SheetView, line: Line, { labelled, repeated }: FormHints): boolean {
  const { row, spots, says } = line;
  if (leavesLastOpen(line, repeated)) return true;
  const [label, value] = spots;
  if (spots.length !== 2 || says[0]?.kind !== "label" || !label || !value) return false;
  if (endsInColon(label.cell.text)) return true;
  if (!labelled.has(label.left) || labelled.has(value.left) || row === 0 || row + 1 >= view.rowCount)
    return false;
  const above = lineOf(view, row - 1);
  const below = lineOf(view, row + 1);
  return (
    above.spots[0]?.left === label.left &&
    above.says[0]?.kind === "label" &&
    below.spots.length > 1 &&
    below.labels + below.periods === below.spots.length
  );
}

/** "Responsabile | geom. Conti | Peso | ": labels by the other forms that have them, the last left without a value. */
const leavesLastOpen = ({ spots, says }: Line, repeated: ReadonlySet<string>): boolean =>
  spots.length > 2 &&
  spots.length % 2 === 1 &&
  spots.every(({ cell }, index) => {
    const isRepeated = repeated.has(labelKey(cell.text));
    return index % 2 === 0 ? says[index]?.kind === "label" && isRepeated : !isHeading(says[index]?.kind);
  });

/** "Indicatore | … | Algoritmo | …" over "| … | Algoritmo | …": what comes again right below, beside other words, is a label. */
export function repeatsLabels(view: SheetView, { row, spots, says }: Line): boolean {
  if (view.isBlankRow(row + 1)) return false;
  const next = lineOf(view, row + 1);
  if (namesFields(next.spots)) return false;
  // Nothing but labels: headings whose groups were filled down.
  if (next.spots.length > 2 && next.labels + next.periods === next.spots.length) return false;
  const same = spots.map(
    ({ cell, left }, index) =>
      says[index]?.kind === "label" &&
      next.spots.some((below) => below.left === left && sameWhenFolded(below.cell.text, cell.text)),
  );
  // Labels side by side, without values between them, come again as headings do.
  if (same.some((one, index) => one && same[index + 1])) return false;
  const again = spots.filter(({ cell, left }, index) => {
    const below = next.spots.findIndex((spot) => spot.left === left);
    const [value, other] = [spots[index + 1], next.spots[below + 1]];
    return (
      says[index]?.kind === "label" &&
      below >= 0 &&
      foldText(next.spots[below]?.cell.text ?? "") === foldText(cell.text) &&
      value !== undefined &&
      // Headings filled down stand beside other headings.
      !isHeading(next.says[below + 1]?.kind) &&
      value.left === other?.left &&
      foldText(value.cell.text) !== foldText(other?.cell.text ?? "")
    );
  });
  return again.length > 0;
}

const isHeading = (kind: string | undefined): boolean => kind === "label" || kind === "period";

/** Whether most of the next rows begin with a label. */
function labelsFollow(view: SheetView, from: number, labelled: ReadonlySet<number>): boolean {
  let [rows, labels] = [0, 0];
  for (let row = from; row < view.rowCount && rows < 3; row += 1) {
    if (view.isBlankRow(row)) break;
    const { spots, says } = lineOf(view, row);
    rows += 1;
    if (says[0]?.kind === "label" && labelled.has(spots[0]?.left ?? -1)) labels += 1;
  }
  return labels * 2 > rows;
}

/** Label, value, label, value, in the columns of labels; or labels alone with room for their values between them. */
function standsInForm({ spots, labels }: Line, labelled: ReadonlySet<number>): boolean {
  if (spots.length < 2 || spots.length > 8) return false;
  if (spots.every(({ left }) => labelled.has(left)))
    return spots.every(
      (spot, index) => index === 0 || spot.left > (spots[index - 1]?.right ?? spot.left) + 1,
    );
  const pairs = spots.every(({ left }, index) =>
    index % 2 === 0 ? labelled.has(left) : !labelled.has(left),
  );
  return pairs && labels <= spots.length / 2 + 0.5;
}

/** Whether the next row is one of headings in its own right: then this one holds labels with their values. */
export function headsItself(view: SheetView, row: number, first: Line): boolean {
  if (view.isBlankRow(row)) return false;
  const next = lineOf(view, row);
  return (
    next.values + next.pairs === 0 &&
    next.labels >= 3 &&
    next.labels + next.periods > first.labels &&
    !alternates(next)
  );
}

/** Label, words, label, words: two labels with their values as often as four headings. */
export const alternates = ({ spots, says }: Line): boolean =>
  spots.length >= 2 &&
  spots.length % 2 === 0 &&
  says.every(({ kind, strength }, index) =>
    index % 2 === 0
      ? kind === "label" || strength >= 0.3 || asks(spots[index])
      : kind === "value" ||
        (asks(spots[index - 1]) ? !asks(spots[index]) : kind === "words" && strength < 0.3),
  );

const asks = (spot: Spot | undefined): boolean => endsInColon(spot?.cell.text ?? "");

/** Whether the rows below have a cell under every one of these. */
function fillsAll(view: SheetView, from: number, { spots }: Line): boolean {
  for (let row = from, seen = 0; seen < 2 && row < view.rowCount; row = view.nextRow(row + 1), seen += 1)
    if (spots.filter(({ left }) => view.shown(row, left)).length < spots.length * 0.8) return false;
  return true;
}
