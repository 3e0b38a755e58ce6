import type { CellChange } from "../model/finding";
import type { Weight } from "../model/weight";
import type { WeighedGroup } from "./weighedGroup";

/** The weights of a group that could be read, in its order. */
export function knownWeights({ items }: WeighedGroup): Weight[] {
  return items.flatMap(({ weight }) => (weight && weight.fraction !== null ? [weight] : []));
}

/** How the weights of a group are written: as percentages, or as plain numbers of 100 or of 1. */
export type WeightScale = "percent" | "hundredths" | "fractions";

/** The scale of weights that stand together; percentages where one of them is one, or none is a number. */
export function weightScale(siblings: readonly Weight[]): WeightScale {
  const model = siblings.find(({ stored }) => stored === "number");
  if (!model || siblings.some(({ stored }) => stored === "percent")) return "percent";
  const written = Number(model.text.replace(",", "."));
  const perHundred = model.fraction === null || model.fraction === 0 || written / model.fraction > 10;
  return perHundred ? "hundredths" : "fractions";
}

/** How a fraction is written in a weight cell so that it looks like its siblings. Hundredths of a point are kept. */
export function weightChange({ at }: Weight, fraction: number, scale: WeightScale): CellChange {
  const rounded = Math.round(fraction * 10_000) / 10_000;
  const points = Math.round(rounded * 10_000) / 100;
  switch (scale) {
    case "percent":
      return { at, value: rounded, format: Number.isInteger(points) ? "0%" : "0.00%" };
    case "hundredths":
      return { at, value: points };
    case "fractions":
      return { at, value: rounded };
  }
}
