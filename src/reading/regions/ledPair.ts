import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { saysPage } from "../words/saysPage";
import { levelLabel } from "../words/levelLabel";
import type { Pair } from "./pair";
import { labelKey } from "./labelKey";
import { pieceOf } from "../pieceOf";

const LED =
  /^(\p{L}[\p{L}'’ .]{2,50}?)(?!\p{L})\s*(?:n\.?°?|nr\.?)?\s*((?:[A-Z]{0,3}[.-]?\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4}|[A-Z])?\s*[-–—:.)]\s+\S.*|(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*)\s+\S.*)$/u;

/** "L'obiettivo n. 3 costituisce …": a sentence about one. */
const SENTENCE = /^(?:l['’]|(?:il|lo|la|gli|le|the)\s)/i;

/** "AMBITO STRATEGICO 1 - Competitività": a band that names its level and says its title. */
export function ledPair(cell: Cell, row: number): Pair | undefined {
  if (cell.type !== "text" || cell.text.length > 300) return undefined;
  const match = LED.exec(tidyText(cell.text));
  const words = match?.[1] ?? "";
  if (!match || SENTENCE.test(words) || !levelLabel(words)) return undefined;
  const value = pieceOf(cell, tidyText((match[2] ?? "").replace(/^[-–—:]\s+/, "")));
  if (saysPage(words, value.text)) return undefined;
  return { key: labelKey(words), label: cell, words, number: null, values: [value], place: cell.at, row };
}
