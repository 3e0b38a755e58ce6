import { sameWhenFolded } from "../../grid/foldText";
import { readLabel } from "../words/readLabel";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Item } from "./item";
import type { FormRow } from "./formRow";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import { labelKey } from "./labelKey";
import { goingOn } from "../placedLines";
import { lineOf } from "./lineOf";
import { sayingOf } from "./sayingOf";

export type PairItem = Extract<Item, { readonly kind: "pair" }>;

/** The label whose value stands right above a cell that has no label of its own: the cell goes on with it. */
export function valueAbove(
  view: SheetView,
  items: readonly Item[],
  row: number,
  { at, type, text }: Cell,
): PairItem | undefined {
  if (type !== "text" && type !== "number" && type !== "date") return undefined;
  const gap = isSentence(text) ? GAP : 0;
  const above = items.findLast(
    (item): item is PairItem =>
      item.kind === "pair" &&
      (((isNext(view, item.row, row, gap) || reaches(view, item.pair, row)) &&
        item.pair.values[0]?.at.col === at.col) ||
        standsBeside(view, item.pair, row, at.col)),
  );
  if (!above || above.pair.label.at.col >= at.col) return undefined;
  const label = view.cell(row, above.pair.label.at.col);
  if (label && !sameWhenFolded(label.text, above.pair.label.text)) return undefined;
  return above.pair.values.length === 1 ? above : undefined;
}

/** "Ufficio di staff" alone right below a value: known words that go on with it, where nobody has a label of them. */
export function continuing(
  view: SheetView,
  items: readonly Item[],
  row: number,
  found: FormRow,
  { repeated }: FormHints,
): FormRow {
  const [pair, other] = found.pairs;
  if (!pair || other || pair.values.length > 0 || pair.number !== null) return found;
  if (repeated.has(pair.key) || pair.label.text.trim().endsWith(":")) return found;
  return valueAbove(view, items, row, pair.label) ? { pairs: [], rest: [pair.label] } : found;
}

/** A label that stands right above once more. */
const isFilledDown = (view: SheetView, items: readonly Item[], { at, text }: Cell): boolean =>
  at.row > 0 &&
  sameWhenFolded(view.cell(at.row - 1, at.col)?.text ?? "", text) &&
  items.some((item) => item.kind === "pair" && item.row === at.row - 1 && item.pair.label.at.col === at.col);

/** Rows that may stand blank before a sentence that goes on with a value. */
const GAP = 1;
/** Shorter texts may be values of their own. */
const PROSE = 50;

const isSentence = (text: string): boolean => text.length >= PROSE && /[.;]\s*$/.test(text);

/** Right below, but for blank rows. */
const isNext = (view: SheetView, above: number, row: number, gap: number): boolean =>
  row > above && row - above <= 1 + gap && view.nextRow(above + 1) === row;

/** A label merged down to a row. */
const reaches = (view: SheetView, { label }: Pair, row: number): boolean =>
  view.mergeAt(row, label.at.col)?.top === label.at.row;

/** "Azioni: …" in one cell merged over several rows: more of it stands right beside. */
function standsBeside(view: SheetView, { label, values: [value] }: Pair, row: number, col: number): boolean {
  if (value?.at.col !== label.at.col || row <= label.at.row) return false;
  const range = view.mergeAt(row, label.at.col);
  return range?.top === label.at.row && range.right + 1 === col;
}

/** A value with one more line. */
export function withLine(item: PairItem, line: Cell): PairItem {
  const [value, ...more] = item.pair.values;
  if (!value) return item;
  return {
    ...item,
    row: item.row + 1,
    pair: {
      ...item.pair,
      values: [goingOn(value, line), ...more],
    },
  };
}

/**
 * The items with what a row of several values says that stand right below those of the row above, no label beside them, or that of the row above
 * once more beside some: another indicator, or more lines of each value. Undefined where the row is no such one.
 */
export function valuesBelow(
  view: SheetView,
  items: readonly Item[],
  row: number,
  { labelled, repeated }: FormHints,
): Item[] | undefined {
  const line = lineOf(view, row);
  const filled = line.spots.filter(({ cell }) => isFilledDown(view, items, cell));
  // Beside every value a label: pairs like any others.
  if (filled.length > 0 && filled.length * 2 >= line.spots.length) return undefined;
  const spots = line.spots.filter((spot) => !filled.includes(spot));
  if (spots.length < 2) return undefined;
  const above = spots.map(({ cell, left }) => {
    const named = sayingOf(cell).kind === "label" && labelled.has(left) && repeated.has(labelKey(cell.text));
    return named ? undefined : valueAbove(view, items, row, cell);
  });
  if (above.includes(undefined) || new Set(above).size < above.length) return undefined;
  const [first] = above;
  const again = first && readLabel(first.pair.words)?.term === "indicator";
  const next = [...items];
  spots.forEach(({ cell }, index) => {
    const item = above[index];
    if (!item) return;
    if (again) next.push({ ...item, row, pair: { ...item.pair, values: [cell], place: cell.at, row } });
    else next[next.indexOf(item)] = withLine(item, cell);
  });
  return next;
}
