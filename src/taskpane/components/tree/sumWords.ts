import type { Messages } from "../../../locales/it";
import type { WeightSum } from "../../state/weightSum";

/** "Σ pesi 1.1 – 1.6": by the group's name, else by first and last code, else by how many they are. */
export function sumName({ group, from, to }: WeightSum, { tree }: Messages): string {
  if (group.label !== null) return tree.sumOf(group.label);
  return from === null || to === null ? tree.sumCount(group.members.length) : tree.sum(from, to);
}

/** "Σ pesi 1.1 – 1.6 = 100 %". */
export const sumWords = (sum: WeightSum, messages: Messages): string =>
  `${sumName(sum, messages)} = ${messages.format.percent(sum.group.sum)}`;

/** What to make of it: "torna", "non torna: deve fare 100 %", "mancano 2 pesi". */
export function sumVerdict({ verdict, missing }: WeightSum, { tree }: Messages): string {
  const blanks = missing > 0 ? tree.sumMissing(missing) : "";
  if (verdict === "incomplete") return blanks;
  return [tree.sumVerdict[verdict], blanks].filter(Boolean).join(", ");
}
