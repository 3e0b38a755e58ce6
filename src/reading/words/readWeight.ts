import { tidyText } from "../../grid/foldText";
import { numberShown, percentFormat } from "../../grid/percentFormat";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Weight } from "../../model/weight";
import type { WrittenWeight } from "../model";
import { partOfWhole } from "./partOfWhole";
import { isInline } from "./readValue";
import { spelledNumber } from "./spelledNumber";

/** Nothing beyond is a share of anything: 1E+308 is a slip, and sums of it are endless. */
const LARGEST = 1_000_000;

/** "20 %*", "p. 30/100": the sign of a footnote, or the word for points of a hundred, is none of the weight. */
const WRITTEN =
  /^(?:peso\s*:?\s*|p(?:unti|ti)?\.?\s*(?=\d+\s*(?:su|\/)\s*100\b))?(-?\d+(?:[.,]\d+)?)\s*(%|per\s*(?:cento|100)|(?:punti\s*)?(?:su|\/|out of)\s*100|punti)?\s*(?:\*{1,3}|[¹²³]|\((?:\*{1,3}|\d)\))?$/i;

/** A weight as its cell has it: the number as written, a percentage as a fraction. */
export function readWeight(cell: Cell): WrittenWeight {
  const text = tidyText(cell.text);
  const weight = { fraction: numberOf(cell, text), text, at: cell.at, stored: storedAs(cell, text) };
  return isInline(cell) ? { ...weight, inline: true } : weight;
}

/** The weight of a cell nobody filled in. */
export const blankWeight = (at: Address): WrittenWeight => ({
  fraction: null,
  text: "",
  at,
  stored: "blank",
});

/** Whether somebody wrote a weight: a cell that hides its number has one. */
export const isWritten = (weight: WrittenWeight | null): weight is WrittenWeight =>
  weight !== null && (weight.stored !== "blank" || weight.fraction !== null);

function numberOf(cell: Cell, tidy: string): number | null {
  const number = numberShown(cell);
  if (number !== null) return Math.abs(number) <= LARGEST ? number : null;
  if (cell.type !== "text") return null;
  const match = WRITTEN.exec(tidy) ?? WRITTEN.exec(spelledNumber(tidy));
  if (!match) return partOfWhole(tidy);
  const written = Number((match[1] ?? "").replace(",", "."));
  return saysPercent(match[2]) ? written / 100 : written;
}

const saysPercent = (unit: string | undefined): boolean => unit === "%" || /^per/i.test(unit ?? "");

function storedAs({ type, format }: Cell, tidy: string): Weight["stored"] {
  if (tidy === "") return "blank";
  if (type === "text") return "text";
  return percentFormat(format) ? "percent" : "number";
}
