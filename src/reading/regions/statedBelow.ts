import { tidyLinesOf } from "../../grid/foldText";
import { monitoringState } from "../words/monitoringState";
import type { SheetView } from "../../grid/sheetView";
import { namesLevel } from "../words/namesLevel";
import type { Item } from "./item";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import { withLine } from "./valuesBelow";

const LONGEST = 200;
/** Shorter texts may be titles. */
const PROSE = 50;
/** A label with its value behind it, though no colon stands between. */
const NAMED = /^\s*(?:monitoraggio|monitoring)\b/i;

/** "L'obiettivo è pienamente raggiunto" alone in a row below labels: how what stands above is going, though nothing says so. */
export function statedBelow(view: SheetView, items: readonly Item[], row: number): Item | undefined {
  const above = items[items.length - 1];
  const [spot, other] = view.spots(row);
  if (above?.kind !== "pair" || row - above.row > 2 || other || spot?.cell.type !== "text") return undefined;
  const { cell } = spot;
  const line = tidyLinesOf(cell.text).findLast((text) => monitoringState(text) !== null);
  if (line === undefined || line.length > LONGEST || cell.text.includes(":") || NAMED.test(line))
    return undefined;
  const pair = {
    key: "monitoraggio",
    label: cell,
    words: "Monitoraggio",
    number: null,
    values: [{ ...cell, text: line, value: line, inline: true as const }],
    place: cell.at,
    row,
  };
  return { kind: "pair", key: null, row, pair };
}

/** The label above with one more line: "L'area comprende …" alone in a row below the name of a level says what it is about. */
export function describedBelow(
  view: SheetView,
  items: readonly Item[],
  row: number,
  hints: FormHints,
): Item | undefined {
  const above = items[items.length - 1];
  const [spot, other] = view.spots(row);
  if (above?.kind !== "pair" || row - above.row > 1 || other || spot?.cell.type !== "text") return undefined;
  const { cell } = spot;
  if (!namesLevel(above.pair.words) || cell.text.length < PROSE || !/[.;]\s*$/.test(cell.text))
    return undefined;
  // "Obiettivo strategico: Favorire …." says what it is itself.
  return formRow(view, row, hints).pairs.length > 0 ? undefined : withLine(above, cell);
}
