import { CellFault } from "./cellFault";
import { valuesIn, type Cells } from "./cells";
import { readWeights, sumOf } from "./weights";

/**
 * Somma dei pesi di un gruppo, come frazione: 1 è il 100 %. Legge numeri, percentuali e testi. | Sum of the weights of a group as a fraction: 1 is 100%. Reads numbers, percentages and texts.
 * @customfunction WEIGHTSUM
 * @param weights Pesi del gruppo. | Weights of the group.
 * @returns Somma dei pesi scritti. | Sum of the weights that are written.
 * @example =PERF.WEIGHTSUM({50; "30%"; 20}) → 1
 */
export function weightSum(weights: Cells): Cells {
  const read = readWeights(valuesIn(weights));
  return [[read instanceof CellFault ? read : sumOf(read)]];
}
