import type { Address } from "../../model/address";
import type { PeriodReading } from "../../model/reading";
import { CellNumber, type Cells } from "../cells";
import { score } from "../score";

/** An argument of a formula: a cell, a text, or the levels of thresholds. */
export type ScoreArgument =
  { readonly cell: Address } | { readonly text: string } | { readonly levels: readonly number[] };

/** What a cell shows, and its value as Excel hands it to a function once its cell has been looked at; undefined for an empty one. */
export type CellAt = (at: Address) => { readonly text: string; readonly value: unknown } | undefined;

/** A result, and what the pane says of it; null for no score. */
export interface Probe {
  readonly reading: PeriodReading;
  readonly score: number | null;
}

/** Scores are fractions: what is beyond this comes from adding in binary. */
const ROUNDING = 1e-9;

/** The number alone, as a host hands it over whose cells nobody can look at. */
export const bare = (value: unknown): unknown => (value instanceof CellNumber ? value.number : value);

/** Whether PERF.SCORE of a result gives what the pane says; where that has no score, neither may the formula. */
export function saysTheSame(
  { reading, score: expected }: Probe,
  args: readonly (ScoreArgument | null)[],
  cellAt: CellAt,
  hand: (value: unknown) => unknown = (value) => value,
): boolean {
  const [target, first, second, method, baseline, direction, levels] = args.map((arg) =>
    cellsOf(arg, cellAt, hand),
  );
  const given = score(
    [[hand(valueOf(reading))]],
    target ?? [[null]],
    first ?? null,
    second ?? null,
    method ?? null,
    baseline ?? null,
    direction ?? null,
    levels ?? null,
  )[0]?.[0];
  if (expected === null || typeof given !== "number") return expected === null && typeof given !== "number";
  return Math.abs(given - expected) <= ROUNDING;
}

function cellsOf(arg: ScoreArgument | null, cellAt: CellAt, hand: (value: unknown) => unknown): Cells | null {
  if (arg === null) return null;
  if ("text" in arg) return [[arg.text]];
  return "levels" in arg ? [arg.levels] : [[hand(cellAt(arg.cell)?.value ?? null)]];
}

function valueOf({ number, stored, text }: PeriodReading): unknown {
  if (number === null) return text;
  return stored === "percent" || stored === "date" || stored === "number"
    ? new CellNumber(number, stored)
    : text;
}
