import { defaultProfile } from "../model/profile";
import { review } from "../review";
import { nameOfCell, sheetOfRange, type Place } from "./sheetOfRange";
import type { Cells } from "./cells";

/** Level (1 at the top), code, title and weight of every objective in a range, in reading order; none where it holds no plan. */
export function treeRows(range: Cells, place: Place): Cells {
  const { plan } = review(sheetOfRange(range, place), defaultProfile);
  const levels = new Map<string, number>();
  return plan.nodes.map(({ id, parent, code, title, weight }) => {
    const level = parent === null ? 1 : (levels.get(parent) ?? 0) + 1;
    levels.set(id, level);
    return [level, code?.value ?? "", title.value, weight?.fraction ?? ""];
  });
}

/** Rule, severity, message and cell of every finding in a range; null where it holds no plan. */
export function findingRows(range: Cells, place: Place, language: "it" | "en"): Cells | null {
  const { plan, findings } = review(sheetOfRange(range, place), defaultProfile);
  if (plan.nodes.length === 0 && plan.indicators.length === 0) return null;
  return findings
    .filter(({ ignored }) => ignored === null)
    .map(({ rule, severity, message, at }) => [rule, severity, message[language], nameOfCell(at)]);
}
