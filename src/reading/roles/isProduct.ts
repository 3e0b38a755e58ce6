import { onceFor } from "../onceFor";
import type { FieldView } from "./fieldView";

/** Fewer records agree by chance. */
const FEWEST = 3;

/** "Fattibilità | Impatto | Prodotto": numbers that are those of two other columns, one times the other. */
export const isProduct = onceFor((view: FieldView): boolean => {
  const own = numbersOf(view);
  if (own.filter((value) => value !== null).length < FEWEST || new Set(own).size < 2) return false;
  const others = view.all.filter((other) => other !== view && other.field.col !== null).map(numbersOf);
  return others.some((first, at) =>
    others
      .slice(at + 1)
      .some(
        (second) =>
          first.some((value) => value !== null && value !== 1) &&
          second.some((value) => value !== null && value !== 1) &&
          own.every(
            (value, record) =>
              value === null || Math.abs(value - (first[record] ?? NaN) * (second[record] ?? NaN)) < 1e-9,
          ),
      ),
  );
});

const numbersOf = onceFor(({ field: { cells } }: FieldView): readonly (number | null)[] =>
  cells
    .slice(0, SAMPLED)
    .map((cell) => (cell?.type === "number" && typeof cell.value === "number" ? cell.value : null)),
);

/** Records that are looked at; more say nothing new. */
const SAMPLED = 64;
