import { groupBy } from "../../model/groupBy";
import type { Region } from "../model";
import { readWeight } from "../words/readWeight";
import { isKnown } from "../weights/weightScale";

/** A number in a row of totals, and the rows of its column that it is the total of. */
export interface StatedTotal {
  readonly sheet: string;
  readonly col: number;
  /** First and last row it may sum up. */
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly value: number;
  /**
   * 100 %, a part of it that makes 100 % with the others of its sheet ("Totale A | 60", "Totale B | 40", "Totale | 100"), or what the title
   * over it says; any other may be a wrong sum.
   */
  readonly whole: boolean;
}

const CLOSE = 1e-6;

/** What rows of totals say that weights add up to, by sheet and column. */
export function statedTotals(regions: readonly Region[]): readonly StatedTotal[] {
  const all = regions.flatMap(({ sheet, range, totals, titles }) => {
    const last = new Map<number, number>();
    const said = titles.flatMap(({ text }) => pointsIn(text));
    return [...totals]
      .sort((a, b) => a.at.row - b.at.row)
      .flatMap((cell) => {
        const weight = readWeight(cell);
        if (!isKnown(weight)) return [];
        const { row, col } = cell.at;
        const from = last.get(col) ?? range.top;
        last.set(col, row + 1);
        const value = weight.fraction;
        return [{ sheet, col, from, to: row - 1, value, said: said.includes(value) }];
      });
  });
  return [...groupBy(all, ({ sheet, col }) => `${sheet} ${col}`).values()].flatMap((column) => {
    const sum = column.reduce((all, { value }) => all + value, 0);
    // The parts, perhaps with the grand total below them.
    const together = isWhole(sum) || column.some(({ value }) => isWhole(value) && isWhole(sum - value));
    return column.map(({ said, ...total }) => ({
      ...total,
      whole: together || said || isWhole(total.value),
    }));
  });
}

/** "Parte A – Obiettivi (max 70 punti)", "Area della performance: 60 %": what a title says its part comes to. */
const pointsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\d.,/])(\d{1,3})\s*(?:punti|points|pt\b|%)/gi)].map(([, points]) => Number(points));

const isWhole = (value: number): boolean => [1, 100].some((whole) => Math.abs(value - whole) < CLOSE);
