import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { pieceOf } from "../pieceOf";
import type { Pair } from "./pair";
import type { Saying } from "./sayingOf";

/** "OB.01 – Ampliare l'offerta": letters, a number, and what is set off behind them. */
const CODED = /^([A-Z]{1,5}[. -]?\d{1,3}(?:\.\d{1,3})*)\s*[-–—:]\s+(\p{Lu}.{5,})$/u;

/**
 * "OB.01 – Ampliare l'offerta | Peso | 30%": the bar at the head of a card, code and title in one cell merged over several columns, before
 * labels with their values. Undefined where a row is none.
 */
export function codedBar(
  view: SheetView,
  row: number,
  [bar, ...others]: readonly Spot[],
  [, ...says]: readonly Saying[],
): Pair | undefined {
  if (!bar || bar.cell.type !== "text" || bar.right === bar.left || others.length < 2) return undefined;
  const [, code, title] = CODED.exec(tidyText(bar.cell.text)) ?? [];
  const labelled =
    others.length % 2 === 0 && others.every((_, at) => at % 2 === 1 || says[at]?.kind === "label");
  if (code === undefined || title === undefined || !labelled) return undefined;
  const { cell } = bar;
  return {
    key: "",
    label: cell,
    words: "",
    number: null,
    values: [pieceOf(cell, code), pieceOf(cell, title)],
    place: view.at(row, bar.left),
    row,
  };
}
