import { defaultProfile } from "../model/profile";
import { CellFault, wrongInput } from "./cellFault";
import { isBlank, numberOf, valuesIn, type Cells, type OptionalCells } from "./cells";
import { readWeights, sumOf } from "./weights";

/**
 * VERO se i pesi di un gruppo fanno 100 %. | TRUE when the weights of a group add up to 100%.
 * @customfunction WEIGHTSOK
 * @param weights Pesi del gruppo. | Weights of the group.
 * @param [tolerance] Scarto ammesso in punti percentuali, 0,05 se non si dice altro. | Tolerated gap in percentage points, 0.05 unless said otherwise.
 * @returns VERO o FALSO. | TRUE or FALSE.
 * @example =PERF.WEIGHTSOK({33.33; 33.33; 33.33}) → TRUE
 */
export function weightsOk(weights: Cells, tolerance: OptionalCells): Cells {
  const cell = valuesIn(tolerance)[0];
  const given = numberOf(cell) ?? cell;
  const points = isBlank(given) ? defaultProfile.weightTolerance : given;
  if (typeof points !== "number" || points < 0) {
    return [
      [
        wrongInput({
          it: "la tolleranza è in punti percentuali: 0,05",
          en: "the tolerance is in percentage points: 0.05",
        }),
      ],
    ];
  }
  const read = readWeights(valuesIn(weights));
  if (read instanceof CellFault) return [[read]];
  return [[Math.abs(sumOf(read) - 1) * 100 <= points + 1e-9]];
}
