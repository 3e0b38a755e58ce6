import { format } from "../format";
import type { Messages } from "../it";

const { count, number, percent } = format("en-GB");

export const scores: Messages["scores"] = {
  none: "There are no scores yet.",
  noneHint: (places) =>
    places === 0
      ? "Add a column “Consuntivo” (or “Risultato”) to the plan and write what was reached: the scores appear here."
      : `I found ${count(places, "empty cell", "empty cells")} for results: fill them in and the scores appear here.`,
  firstPlace: (cell) => `Go to ${cell}`,
  method: "Method",
  methods: {
    auto: "Thresholds where there are some, else ratio",
    step: "By thresholds",
    linear: "Linear between thresholds",
    ratio: "Ratio to the target",
    mirror: "Mirrored ratio",
    "min-max": "Between minimum and target",
    "prior-year": "Improvement on the year before",
    bands: "By bands",
  },
  formula: "Formula",
  formulas: {
    auto: "With thresholds the best level reached counts; without, result ÷ target.",
    step: "Target met = 100%; else the level of the best threshold reached; else 0%.",
    linear: "A straight line from threshold to threshold up to target = 100%; below the last threshold 0%.",
    ratio: "Result ÷ target; where lower is better, target ÷ result.",
    mirror: "Result ÷ target; where lower is better, 2 − result ÷ target.",
    "min-max": "(result − minimum) ÷ (target − minimum), the minimum being the last threshold.",
    "prior-year": "(result − baseline) ÷ (target − baseline).",
    bands: "Each band of results is worth a fixed score, or the result itself.",
  },
  cap: (fraction) => `Never above ${percent(fraction)}, never below 0%.`,
  levels: (levels) => `Thresholds: ${levels.map((level) => percent(level)).join(" and ")}.`,
  missing: "What has no score yet",
  missings: {
    redistribute: "does not count, its weight goes to the others",
    zero: "counts as 0%",
    error: "stops the computation",
  },
  settings: "Scoring rules",
  moreSettings: "Change highest score, thresholds and bands…",
  overall: "The whole plan",
  measuredOf: (share: number) => `${percent(share, 0)} of the weight measured.`,
  measured: (share) => `${percent(share, 0)} of the weight measured`,
  measuredLabel: "Weight measured",
  all: "All",
  responsible: "Responsible",
  level: "Level",
  state: "State",
  order: "Order",
  planOrder: "As in the plan",
  worstFirst: "Worst first",
  target: "Target",
  result: "Result",
  noneLeft: "Nothing with these filters.",
  table: "Scores by objective",
  objective: "Objective",
  score: "Score",
  noScore: "no score",
  status: { reached: "Reached", partly: "Partly reached", notReached: "Not reached" },
  bands: "Bands",
  band: (from, to) => {
    if (to === null) return `${percent(from)} and above`;
    return from === 0 ? `below ${percent(to)}` : `from ${percent(from)} to below ${percent(to)}`;
  },
  inBand: {
    objectives: (n) => count(n, "objective", "objectives"),
    indicators: (n) => count(n, "indicator", "indicators"),
  },
  withScore: (n, of) => `${count(n, "indicator", "indicators")} of ${number(of, 0)} with a score.`,
  open: (cell: string) => `Show ${cell} in the sheet`,
};
