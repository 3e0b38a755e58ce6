import type { StatusBand } from "../../model/profile";
import { statusOf } from "../../scoring/statusOf";
import type { ScoreRow } from "./scoreRows";

/** Which rows of the scores a planner wants to see, and in what order. */
export interface ScoreFilter {
  /** One responsible, "" for all. */
  readonly responsible: string;
  readonly level: "all" | ScoreRow["kind"];
  readonly state: "all" | StatusBand["name"] | "none";
  readonly order: "plan" | "worst";
}

export const everyScore: ScoreFilter = { responsible: "", level: "all", state: "all", order: "plan" };

/** The rows a filter lets through. Worst first: those without a score at the end, equals in the order of the plan. */
export function filterScores(
  rows: readonly ScoreRow[],
  { responsible, level, state, order }: ScoreFilter,
  bands: readonly StatusBand[],
): ScoreRow[] {
  const kept = rows.filter((row) => {
    if (responsible !== "" && !row.responsible.includes(responsible)) return false;
    if (level !== "all" && row.kind !== level) return false;
    if (state === "all") return true;
    return state === (row.score === null ? "none" : statusOf(row.score, bands));
  });
  if (order === "plan") return kept;
  return kept.sort((a, b) => (a.score ?? Infinity) - (b.score ?? Infinity) || 0);
}

/** Whoever answers for something in the table, by name. */
export const responsiblesOf = (rows: readonly ScoreRow[]): string[] =>
  [...new Set(rows.flatMap(({ responsible }) => responsible))].sort((a, b) => a.localeCompare(b, "it"));

/** The levels there are to choose from, in the order they come in the plan; indicators last. */
export const levelsOf = (rows: readonly ScoreRow[]): ScoreRow["kind"][] => {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return [...kinds.filter((kind) => kind !== "indicator"), ...kinds.filter((kind) => kind === "indicator")];
};
