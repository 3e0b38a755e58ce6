import type { Address } from "./address";

/** A target, threshold, baseline or actual as the planner sees it in its cell. */
export interface Reading {
  /** What the cell shows: "50%", "31/12/2019", "≥ 90%"; in a cell of several lines, the part of its period. */
  readonly text: string;
  readonly at: Address;
  /** How the cell keeps the value, with the stored number (fraction for a percentage, serial for a date). */
  readonly stored: "text" | "number" | "percent" | "date" | "boolean" | "error";
  readonly number: number | null;
  /** The value shares its cell with its label or with those of other periods: the cell must not be overwritten with it. */
  readonly inline?: true;
  /** The unit its heading names ("Target %"), as written: that of a value without one. */
  readonly unit?: string;
}

/** Readings of one period, written as `src/targets/period.ts` has it: "2020", "30/6/2019", "2023/24", "Q1 2024". */
export interface PeriodReading extends Reading {
  readonly period: string;
  /** Of a part of the year: a value up to its end, one of that part alone, or nobody says. */
  readonly span?: "at" | "within" | "open";
}

/** The value that still earns `level` (a fraction: 0.8, 0.6) of the score. */
export interface Threshold extends Reading {
  readonly level: number;
}
