import type { Field, Piece } from "../model";
import { onceFor } from "../onceFor";

/** "Indicatore (e peso)", "KPI and weight". */
const SAYS = /(?:\b(?:ed?|and|con|with)|[(/+])\s*(?:(?:il|relativo|relative|its)\s+)?(?:pes[oi]|weights?)\b/i;
const ENDS = /\s*\(\s*(\d{1,3}(?:[.,]\d+)?\s*%?)\s*\)\s*$/;

/** "Incontri svolti (60%)" under a heading that says so: the number behind the words is a weight, and is written as one. */
export const withWeightBehind = (cell: Piece, field: Field): Piece =>
  saysWeight(field) && ENDS.test(cell.text) ? { ...cell, text: cell.text.replace(ENDS, " (peso $1)") } : cell;

const saysWeight = onceFor(({ path }: Field): boolean => SAYS.test(path.join(" ")));
