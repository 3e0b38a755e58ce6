import { currentNode, type Context } from "../sheets/context";
import type { LabelledValue } from "./labelledValue";

/**
 * Whether a field stands before the objective it belongs to: the weight of an objective where none is open yet, or one right after the code
 * that begins the next card.
 */
export function isEarly(context: Context, { label, from, value }: LabelledValue): boolean {
  if (!value || label.term !== "weight" || !(label.of === null || label.of === "objective")) return false;
  const { code } = context;
  const next = code !== null && code.at.row <= from.at.row && from.at.row <= code.at.row + 1;
  return next || (label.of === "objective" && currentNode(context) === null);
}
