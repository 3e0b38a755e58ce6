import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { asFraction, type Weight } from "../../model/plan";
import type { DraftWeight } from "../tree/draft";
import { inlineMark } from "./readValue";

/** A weight cell's number before its scale is known; percentages are fractions already. */
interface RawWeight {
  readonly number: number;
  readonly percent: boolean;
}

function readRaw(cell: Cell | undefined): RawWeight | null {
  if (!cell) return null;
  if (typeof cell.value === "number")
    return { number: cell.value, percent: cell.format?.includes("%") ?? false };
  if (cell.type !== "text") return null;
  const match = /^(?:peso\s*:?\s*)?(-?\d+(?:[.,]\d+)?)\s*(%|per\s*cento|punti)?$/i.exec(tidyText(cell.text));
  if (!match) return null;
  const number = Number((match[1] ?? "").replace(",", "."));
  return match[2] === "%" || /cento/i.test(match[2] ?? "")
    ? { number: number / 100, percent: true }
    : { number, percent: false };
}

/**
 * Weights of one sibling group as fractions. The scale of plain numbers is inferred once: all of them at most 1 means
 * fractions, unless read as percent the group comes nearer to 100 %; otherwise they are percent.
 */
export function scaleWeights(weights: readonly DraftWeight[]): Weight[] {
  const raw = weights.map(({ cell }) => readRaw(cell));
  const plain = raw.flatMap((weight) => (weight && !weight.percent ? [weight.number] : []));
  const percent = raw.reduce((sum, weight) => sum + (weight?.percent ? weight.number : 0), 0);
  const total = plain.reduce((sum, number) => sum + number, 0);
  const fractions =
    plain.every((number) => Math.abs(number) <= 1) &&
    Math.abs(percent + total - 1) <= Math.abs(percent + total / 100 - 1) + 0.5;
  return weights.map(({ at, cell }, index) => {
    const weight = raw[index] ?? null;
    const scaled = weight === null ? null : weight.percent || fractions ? weight.number : weight.number / 100;
    return {
      fraction: scaled === null ? null : asFraction(round(scaled)),
      text: cell ? tidyText(cell.text) : "",
      at,
      stored: storedAs(cell),
      ...(cell && inlineMark(cell)),
    };
  });
}

const round = (value: number): number => Math.round(value * 1e10) / 1e10;

function storedAs(cell: Cell | undefined): Weight["stored"] {
  if (!cell || tidyText(cell.text) === "") return "blank";
  if (cell.type === "text") return "text";
  return cell.format?.includes("%") ? "percent" : "number";
}
