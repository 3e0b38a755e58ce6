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
  // Told by the kinds alone before anybody reads a word: records are many.
  if (says.filter(isValue).length < 2 || says.some((saying) => !isValue(saying) && !isHeading(saying)))
    return says;
  const counted = spots.flatMap(({ cell }, at) => (says[at] && isValue(says[at]) ? [countedOf(cell)] : []));
  const [first] = counted;
  const alike = counted.every((one) => one !== undefined && one.term === first?.term);
  const differ = new Set(counted.map((one) => one?.number)).size === counted.length;
  return alike && differ ? says.map((saying) => (isValue(saying) ? GROUP : saying)) : says;
}

const isValue = ({ kind }: Saying): boolean => kind === "value";
const isHeading = ({ kind }: Saying): boolean => kind === "label" || kind === "period";

/** Longer texts are no codes, and read by others. */
const LONGEST = 16;

function countedOf({ type, text }: Cell): { readonly term: string; readonly number: string } | undefined {
  const label = type === "text" && text.length <= LONGEST ? readLabel(text) : undefined;
  return label && label.number !== null ? { term: label.term, number: label.number } : undefined;
}
