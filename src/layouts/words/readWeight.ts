import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { asFraction, type Fraction, type Weight } from "../../model/plan";
import type { DraftWeight } from "../tree/draftIndicator";
import { isInline } from "./readValue";

/** A node or an indicator while it is being read: what its weight cell says. */
export interface Weighted {
  readonly weight: DraftWeight | null;
}

const WRITTEN = /^(?:peso\s*:?\s*)?(-?\d+(?:[.,]\d+)?)\s*(%|per\s*cento|punti)?$/i;

/** A weight cell's number; a percentage is a fraction already. Null where it holds none. */
function numberOf({ value, type, text }: Cell): number | null {
  if (typeof value === "number") return value;
  const match = type === "text" ? WRITTEN.exec(tidyText(text)) : null;
  if (!match) return null;
  const number = Number((match[1] ?? "").replace(",", "."));
  return saysPercent(match[2]) ? number / 100 : number;
}

const saysPercent = (unit: string | undefined): boolean => unit === "%" || /cento/i.test(unit ?? "");

function isPercent({ value, text, format }: Cell): boolean {
  if (typeof value === "number") return format?.includes("%") ?? false;
  return saysPercent(WRITTEN.exec(tidyText(text))?.[2]);
}

/**
 * Whether the plain numbers among the weights of one sibling group are fractions. The scale is inferred once: all of them at
 * most 1 means fractions, unless read as percent the group comes nearer to 100 %; otherwise they are percent.
 */
export function isInFractions(group: readonly Weighted[]): boolean {
  let plain = 0;
  let percent = 0;
  for (const { weight } of group) {
    const number = weight?.cell ? numberOf(weight.cell) : null;
    if (!weight?.cell || number === null) continue;
    if (isPercent(weight.cell)) percent += number;
    else if (Math.abs(number) > 1) return false;
    else plain += number;
  }
  return Math.abs(percent + plain - 1) <= Math.abs(percent + plain / 100 - 1) + 0.5;
}

/** A weight as a fraction; `inFractions` is the scale of its group. Null where it is blank or no number. */
export function fractionOf({ weight }: Weighted, inFractions: boolean): Fraction | null {
  const cell = weight?.cell;
  const number = cell ? numberOf(cell) : null;
  if (!cell || number === null) return null;
  return asFraction(round(inFractions || isPercent(cell) ? number : number / 100));
}

const round = (value: number): number => Math.round(value * 1e10) / 1e10;

/** A weight as written, with the fraction its group makes of it. */
export function toWeight({ at, cell }: DraftWeight, fraction: Fraction | null): Weight {
  const weight = { fraction, text: cell ? tidyText(cell.text) : "", at, stored: storedAs(cell) };
  return cell && isInline(cell) ? { ...weight, inline: true } : weight;
}

function storedAs(cell: Cell | undefined): Weight["stored"] {
  if (!cell || tidyText(cell.text) === "") return "blank";
  if (cell.type === "text") return "text";
  return cell.format?.includes("%") ? "percent" : "number";
}
