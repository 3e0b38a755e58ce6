import type { TargetContext } from "../../../src/targets/targetContext";
import type { TargetReading } from "../../../src/model/target";

/** A target as an office wrote it, and what it means in a few words: ">= 0.9 percent", "date 2026-06-30", "change -0.05", "asked". */
export interface OfficeText {
  readonly text: string;
  readonly means: string;
  readonly context: TargetContext;
}

/** Reads rows "non oltre 45 gg → <= 45 days"; "(en)" behind them for a sheet that writes decimals with a point. */
export const officeTexts = (table: string): readonly OfficeText[] =>
  table
    .split("\n")
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .map((row) => {
      const [text = "", meaning = ""] = row.split(" → ");
      const english = meaning.endsWith(" (en)");
      const context: TargetContext = english ? { year: 2026, decimals: "point" } : { year: 2026 };
      return { text, means: meaning.replace(" (en)", ""), context };
    });

/** A reading in the words of the table; a value without a sign stands for itself, a supposed direction is left out. */
export function meaningOf(reading: TargetReading): string {
  if (!reading.ok) return "asked";
  const { kind, operator, value, unit, change, basis, scale, tolerance, assumed } = reading.target;
  if (assumed.includes("remark")) return "asked";
  const size = (number: number): string => String(Math.round(number * 1e6) / 1e6);
  const sign = operator === null || assumed.includes("operator") ? "" : `${operator} `;
  const measured = unit === null ? "" : ` ${unit}`;
  const amount = typeof value === "number" ? `${sign}${size(value)}${measured}` : "";
  const from =
    basis && "year" in basis
      ? ` on ${basis.year}`
      : basis && "yearsBack" in basis
        ? ` on -${basis.yearsBack}`
        : "";
  switch (kind) {
    case "comparison":
      return `${amount}${scale === null ? "" : ` of ${size(scale)}`}${tolerance ? ` ± ${size(tolerance)}` : ""}`;
    case "perUnit":
      return `each ${amount}`;
    case "date":
      return `date ${String(value)}${tolerance ? ` ± ${size(tolerance)}` : ""}`;
    case "boolean":
      return value === true ? "yes" : "no";
    case "relativeYear":
    case "relativeBaseline":
      if (change !== null && unit !== null) return `change ${size(change)}${from}`;
      return typeof value === "number" ? `change ${size(value)}${measured}${from}` : `as before${from}`;
    case "relativeGroup":
      return "group";
    case "none":
    case "milestone":
    case "reference":
      return kind;
  }
}
