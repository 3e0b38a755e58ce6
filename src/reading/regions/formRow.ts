import { linesOf, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Piece } from "../model";
import { saysTotal } from "../words/saysTotal";
import { readLabel } from "../words/readLabel";
import { isCheckMark } from "./checkMarks";
import { weightInLine } from "../words/weightInLine";
import { isBareCode } from "./isBareCode";
import { labelKey, labelNumber } from "./labelKey";
import { codeBefore } from "./codeBefore";
import { codeInCell } from "./codeInCell";
import { ledPair } from "./ledPair";
import { pieceOf } from "../pieceOf";
import { isSignatureRow } from "./isSignatureRow";
import { lineOf, type Line } from "./lineOf";

/** A label of a form and what stands beside it. */
export interface Pair {
  /** What the label is called; "" for a numbered title without a label. */
  readonly key: string;
  readonly label: Cell;
  /** The words of the label, without its value where both share a cell. */
  readonly words: string;
  /** "3" of "Obiettivo n. 3". */
  readonly number: string | null;
  /** Its code in a cell of its own: "Missione | Ricerca | Codice 017", "2 | Obiettivo | Ricerca". */
  readonly code?: Piece;
  readonly values: readonly Piece[];
  /** Where a value would stand. */
  readonly place: Address;
  readonly row: number;
}

/** What a sheet's rows are judged by: columns that hold labels, and texts that repeat beside changing values. */
export interface FormHints {
  readonly labelled: ReadonlySet<number>;
  readonly repeated: ReadonlySet<string>;
  /** Words with a box to tick beside them. */
  readonly options: ReadonlySet<string>;
}

/** The pairs of a row and the cells that belong to none. */
export interface FormRow {
  readonly pairs: readonly Pair[];
  readonly rest: readonly Cell[];
}

/** Reads a row as one of a form. */
export function formRow(
  view: SheetView,
  row: number,
  hints: FormHints,
  { spots, says }: Line = lineOf(view, row),
): FormRow {
  const pairs: Pair[] = [];
  const rest: Cell[] = [];
  if (isSignatureRow(spots) || saysTotal(spots[0]?.cell.text)) return { pairs, rest };
  const labels = spots.map((spot, index) =>
    isLabelSpot(spot, says[index]?.kind ?? "value", says[index]?.strength ?? 0, index, spots, hints),
  );
  for (let index = 0; index < spots.length; index += 1) {
    const spot = spots[index];
    if (!spot) continue;
    if (says[index]?.kind === "pair" || saysRepeated(spot.cell, hints)) {
      pairs.push(...inlinePairs(spot, row, hints));
      continue;
    }
    if (!labels[index]) {
      const led = spots.length <= 2 ? ledPair(spot.cell, row) : undefined;
      if (led) pairs.push(led);
      else rest.push(spot.cell);
      continue;
    }
    const values: Cell[] = [];
    let next = index + 1;
    const ticks = isOption(spot.cell, hints);
    while (
      next < spots.length &&
      (values.length === 0 || codeInCell(spots[next]?.cell as Cell) === undefined) &&
      (!ticks || isCheckMark(spots[next]?.cell.text ?? "")) &&
      (values.length === 0 && takesLabel(spots, index, labels, hints)
        ? true
        : says[next]?.kind !== "pair" && !labels[next])
    )
      values.push(spots[next++]?.cell as Cell);
    const before = index === 1 && rest.length === 1 ? codeBefore(rest[0], spot.cell) : undefined;
    if (before) rest.pop();
    const behind =
      values.length > 0 && next < spots.length ? codeInCell(spots[next]?.cell as Cell) : undefined;
    const code = before ?? behind;
    pairs.push({ ...toPair(view, spot, values, row), ...(code && { code }) });
    index = behind ? next : next - 1;
  }
  const [code, title] = rest;
  if (
    pairs.every(({ key }) => key !== "") &&
    rest.length === 2 &&
    code &&
    title &&
    spots[0]?.cell === code &&
    isBareCode(tidyText(code.text)) &&
    title.type === "text"
  )
    return {
      pairs: [
        { key: "", label: code, words: "", number: null, values: [code, title], place: code.at, row },
        ...pairs,
      ],
      rest: [],
    };
  return { pairs, rest };
}

/** "Tipologia | Efficacia": a known word in the place of a value is the value. */
function takesLabel(
  spots: readonly Spot[],
  index: number,
  labels: readonly boolean[],
  hints: FormHints,
): boolean {
  const next = spots[index + 1];
  const start = spots[index];
  if (!next || !start || isOption(next.cell, hints)) return false;
  const { labelled, repeated } = hints;
  const text = tidyText(next.cell.text);
  if (/:\s*$/.test(text) || isUnfilled(spots, labels, hints)) return false;
  const known = repeated.has(labelKey(start.cell.text)) && !repeated.has(labelKey(text));
  if (!labels[index + 1]) return known && spots.length === 2;
  // Of two labels one has no value: not the one that has some elsewhere.
  const either = index + 2 >= spots.length || labels[index + 2] === true;
  return spots.length === 2 || !labelled.has(next.left) || (known && either);
}

/** "Indicatori | | Algoritmo | | Target": labels alone, each with room for a value that nobody wrote. Of two both must be labels elsewhere. */
const isUnfilled = (spots: readonly Spot[], labels: readonly boolean[], { repeated }: FormHints): boolean =>
  labels.every(Boolean) &&
  spots.every(({ left }, at) => at === 0 || left > (spots[at - 1]?.right ?? left) + 1) &&
  (spots.length > 2 || spots.every(({ cell }) => repeated.has(labelKey(cell.text))));

function isLabelSpot(
  { cell, left }: Spot,
  kind: string,
  strength: number,
  index: number,
  spots: readonly Spot[],
  hints: FormHints,
): boolean {
  const { labelled, repeated } = hints;
  const text = tidyText(cell.text);
  if (isOption(cell, hints)) return true;
  if (kind === "label")
    return (
      index === 0 ||
      ((text.length > 3 || text.endsWith(":") || repeated.has(labelKey(text))) && !saysTotal(text))
    );
  if (text.length > 80) return false;
  if (kind === "period") return index === 0 && spots.length > 1 && labelled.has(left);
  if (kind !== "words") return false;
  if (/:$/.test(text)) return true;
  if (isPaired(index, spots, labelled)) return text.length <= 60 && !isBareCode(text);
  const hasValue = index + 1 < spots.length;
  if (repeated.has(labelKey(text)) && (hasValue || index === 0 || labelled.has(left))) return true;
  return hasValue && labelled.has(left) && (strength >= 0.3 || (index === 0 && text.length <= 60));
}

/** In the columns of labels and values, label, value, label, value: also where its words are not known. */
const isPaired = (index: number, spots: readonly Spot[], labelled: ReadonlySet<number>): boolean =>
  index > 0 &&
  spots.length === 4 &&
  spots.every(({ left }, at) => labelled.has(left) === (at % 2 === 0)) &&
  index % 2 === 0;

const isOption = ({ type, text }: Cell, { options }: FormHints): boolean =>
  options.size > 0 && type === "text" && options.has(labelKey(text));

function toPair(view: SheetView, spot: Spot, values: readonly Cell[], row: number): Pair {
  const words = tidyText(spot.cell.text);
  return {
    key: labelKey(words),
    label: spot.cell,
    words,
    number: labelNumber(words),
    values,
    place: values[0]?.at ?? (fillsRow(view, spot) ? spot.cell.at : view.at(row, spot.right + 1)),
    row,
  };
}

/** A label merged as far as anything on the sheet reaches leaves no room beside it: its value is written behind it. */
const fillsRow = ({ grid }: SheetView, { left, right }: Spot): boolean =>
  right > left &&
  grid.merges.every((merge) => merge.right <= right) &&
  grid.rows.every((cells) => cells.every((cell) => !cell || cell.at.col <= right));

/** "Peso: 20"; "PESO\n35%"; several lines of them in one cell. */
function inlinePairs({ cell }: Spot, row: number, { repeated }: FormHints): Pair[] {
  const lines = linesOf(cell.text)
    .map(tidyText)
    .filter((line) => line !== "");
  const pairs: Pair[] = [];
  const begin = (words: string, value: string) => {
    const values = value === "" ? [] : [pieceOf(cell, value)];
    pairs.push({
      key: labelKey(words),
      label: cell,
      words,
      number: labelNumber(words),
      values,
      place: cell.at,
      row,
    });
  };
  for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(":");
    const known =
      colon > 0 &&
      (readLabel(line.slice(0, colon)) !== undefined || repeated.has(labelKey(line.slice(0, colon))));
    const last = pairs[pairs.length - 1];
    const weight = colon < 0 ? weightInLine(line) : undefined;
    if (weight) begin(weight.label, weight.value);
    else if (colon > 0 && (known || (index === 0 && lines.length === 1)))
      begin(tidyText(line.slice(0, colon)), tidyText(line.slice(colon + 1)));
    else if (index === 0 || (readLabel(line) && index + 1 < lines.length && !last?.values.length))
      begin(line, "");
    else if (last) pairs[pairs.length - 1] = withMore(last, cell, line);
  }
  return pairs;
}

/** A label nobody knows before a colon, elsewhere with another value behind it. */
function saysRepeated({ type, text }: Cell, { repeated }: FormHints): boolean {
  const colon = type === "text" && text.length < 300 ? text.indexOf(":") : -1;
  return (
    colon > 1 &&
    colon <= 50 &&
    repeated.has(labelKey(text.slice(0, colon))) &&
    /\S/.test(text.slice(colon + 1))
  );
}

const withMore = (pair: Pair, cell: Cell, line: string): Pair => ({
  ...pair,
  values: [pieceOf(cell, pair.values[0] ? `${pair.values[0].text}\n${line}` : line)],
});
