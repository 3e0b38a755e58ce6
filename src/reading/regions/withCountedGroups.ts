import type { Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { readLabel } from "../words/readLabel";
import type { Saying } from "./sayingOf";

const GROUP: Saying = { kind: "label", strength: 1 };

/**
 * "Obiettivo | KPI 1 | KPI 2", nothing but labels beside: short and counted as codes are, yet the heads of groups of columns rather than
 * the codes of a record, which has values.
 */
export function withCountedGroups(spots: readonly Spot[], says: readonly Saying[]): readonly Saying[] {
  const counted = spots.map(({ cell }, at) => (says[at]?.kind === "value" ? countedOf(cell) : undefined));
  const found = counted.filter((one) => one !== undefined);
  if (found.length < 2 || new Set(found.map(({ number }) => number)).size < found.length) return says;
  const alike = found.every(({ term }) => term === found[0]?.term);
  const headsOnly = says.every(({ kind }, at) => counted[at] || kind === "label" || kind === "period");
  return alike && headsOnly ? says.map((saying, at) => (counted[at] ? GROUP : saying)) : says;
}

/** Longer texts are no codes, and read by others. */
const LONGEST = 16;

function countedOf({ type, text }: Cell): { readonly term: string; readonly number: string } | undefined {
  const label = type === "text" && text.length <= LONGEST ? readLabel(text) : undefined;
  return label && label.number !== null ? { term: label.term, number: label.number } : undefined;
}
