import type { CellChange } from "../model/finding";
import type { Weight } from "../model/plan";
import type { WeighedGroup } from "./context";

/** The weights of a group in its order, cells left blank included. */
export function weightsOf(group: WeighedGroup): Weight[] {
  return group.items.flatMap(({ weight }) => weight ?? []);
}

/**
 * How a fraction is written in a weight cell so that it looks like its siblings: as a percentage, or as a plain
 * number on their scale (of 100 or of 1). Hundredths of a point are kept.
 */
export function weightChange({ at }: Weight, fraction: number, siblings: readonly Weight[]): CellChange {
  const model = siblings.find(({ stored }) => stored === "number");
  const rounded = Math.round(fraction * 10_000) / 10_000;
  if (model && !siblings.some(({ stored }) => stored === "percent")) {
    const written = Number(model.text.replace(",", "."));
    const perHundred = model.fraction === null || model.fraction === 0 || written / model.fraction > 10;
    return { at, value: perHundred ? Math.round(rounded * 10_000) / 100 : rounded };
  }
  return { at, value: rounded, format: Number.isInteger(Math.round(rounded * 1e4) / 100) ? "0%" : "0.00%" };
}
