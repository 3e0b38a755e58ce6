import type { MissingPolicy } from "../model/profile";
import { rollUp as meanOf } from "../scoring/rollUp";
import { interpretTarget } from "../targets/interpretTarget";
import { CellFault, firstFault, notAvailable, wrongInput } from "./cellFault";
import { isBlank, numberOf, valuesIn, type Cells, type OptionalCells } from "./cells";
import { isHundredths, noScore } from "./noScore";
import { readWeights } from "./weights";

const POLICIES: ReadonlyMap<string, MissingPolicy> = new Map(
  Object.entries<MissingPolicy>({
    ...{
      redistribute: "redistribute",
      ridistribuisci: "redistribute",
      zero: "zero",
      error: "error",
      errore: "error",
    },
  }),
);

/**
 * Media pesata dei punteggi ("ponderazione"); i pesi di chi non ha punteggio vanno agli altri. | Weighted mean of scores; the weights of those without a score go to the others.
 * @customfunction ROLLUP
 * @param scores Punteggi, vuoti dove mancano. | Scores, empty where they are missing.
 * @param weights Pesi, tanti quanti i punteggi. | Weights, as many as scores.
 * @param [missing] Chi manca: redistribute (ai pesi degli altri), zero, error. | The missing ones: redistribute (to the others' weights), zero, error.
 * @returns Punteggio del gruppo. | Score of the group.
 * @example =PERF.ROLLUP({1; 0.5; ""}, {50; 30; 20}) → 0.8125
 */
export function rollUp(scores: Cells, weights: Cells, missing: OptionalCells): Cells {
  return [[meanIn(valuesIn(scores), valuesIn(weights), valuesIn(missing)[0])]];
}

function meanIn(scores: readonly unknown[], weights: readonly unknown[], missing: unknown): unknown {
  const fault = firstFault(scores);
  if (fault) return fault;
  const policy =
    isBlank(missing) || missing === 0 ? "redistribute" : POLICIES.get(String(missing).trim().toLowerCase());
  if (policy === undefined) {
    return wrongInput({
      it: `«${String(missing)}»: scrivere redistribute, zero oppure error`,
      en: `“${String(missing)}”: write redistribute, zero or error`,
    });
  }
  if (scores.length !== weights.length) {
    return wrongInput({
      it: `${scores.length} punteggi e ${weights.length} pesi: ne servono altrettanti`,
      en: `${scores.length} scores and ${weights.length} weights: as many of both are needed`,
    });
  }
  const shares = readWeights(weights);
  if (shares instanceof CellFault) return shares;
  const values: (number | null)[] = [];
  for (const score of scores) {
    const value = scoreIn(score);
    if (value instanceof CellFault) return value;
    values.push(value);
  }
  const { score } = meanOf(
    values.map((value, index) => ({ score: value, weight: shares[index] ?? null })),
    policy,
  );
  if (score !== null) return score;
  return policy === "error" && values.some((value) => value !== null)
    ? notAvailable({ it: "manca il punteggio di almeno una riga", en: "at least one row has no score" })
    : "";
}

function scoreIn(value: unknown): number | CellFault | null {
  if (isHundredths(value)) return noScore(value);
  const number = numberOf(value);
  if (number !== undefined) return number;
  if (isBlank(value)) return null;
  const reading = interpretTarget(String(value));
  const isScore =
    reading.ok && reading.target.kind === "comparison" && typeof reading.target.value === "number";
  return isScore ? Number(reading.target.value) : noScore(value);
}
