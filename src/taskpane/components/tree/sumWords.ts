import type { Messages } from "../../../locales/it";
import type { WeightSum } from "../../state/weightSum";

/** "Σ pesi 1.1 – 1.6": by first and last member, by name where the group has one. */
export function sumName({ group, from, to }: WeightSum, { tree }: Messages): string {
  return group.label === null ? tree.sum(from, to) : tree.sumOf(group.label);
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
