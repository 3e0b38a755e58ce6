import FormulaParser from "fast-formula-parser";
import type { Cells } from "../../src/functions/cells";
import { score } from "../../src/functions/score";
import { parseTarget } from "../../src/targets/parseTarget";
import { measureInLibreOffice, type Calculation } from "./libreOffice";
import { fastest, report } from "./measure";

// One PERF.SCORE over 100,000 rows against the formula a planner would write instead, cell by cell, in LibreOffice and in a
// JavaScript formula engine, the fastest of some rounds each. All of them compute the same first row.
const ROWS = 100_000;
const ENGINE_ROWS = 2_000;

const TARGETS = [880, 28, 60, 170, 50];
const THRESHOLDS = [
  [704, 528],
  [29, 30],
  [45, 30],
  [150, 120],
  [40, 30],
];
const TARGET_TEXTS = ["> 90%", ">= 50", "<= 18", "< 20%", ">= 80%"];
const ACTUAL_TEXTS = ["85%", "48", "20", "22%", "92%"];

/** Actual, target, two thresholds; which way is better is told by their order. */
const numbers: Calculation = {
  row: (index) => {
    const target = TARGETS[index % 5] ?? 0;
    return [Math.round(target * (0.7 + (index % 61) / 100)), target, ...(THRESHOLDS[index % 5] ?? [])];
  },
  formula: (r) =>
    `of:=IF([.C${r}]>[.B${r}];IF([.A${r}]<=[.B${r}];1;IF([.A${r}]<=[.C${r}];0.8;IF([.A${r}]<=[.D${r}];0.6;0)));` +
    `IF([.A${r}]>=[.B${r}];1;IF([.A${r}]>=[.C${r}];0.8;IF([.A${r}]>=[.D${r}];0.6;0))))`,
};

/** Actual and target as texts: the sign is cut off, the rest turned into a number, the ratio capped. */
const texts: Calculation = {
  row: (index) => [ACTUAL_TEXTS[index % 5] ?? "", TARGET_TEXTS[index % 5] ?? ""],
  formula: (r) => {
    const value = (cell: string) =>
      `IF(RIGHT(${cell};1)="%";VALUE(SUBSTITUTE(${cell};"%";""))/100;VALUE(${cell}))`;
    const actual = value(`[.A${r}]`);
    const rest = (from: number) => value(`TRIM(MID([.B${r}];${from};20))`);
    return (
      `of:=IF(LEFT([.B${r}];2)=">=";MIN(1;${actual}/${rest(3)});IF(LEFT([.B${r}];2)="<=";MIN(1;${rest(3)}/${actual});` +
      `IF(LEFT([.B${r}];1)=">";IF(${actual}>${rest(2)};1;MIN(0.99;${actual}/${rest(2)}));` +
      `IF(LEFT([.B${r}];1)="<";IF(${actual}<${rest(2)};1;MIN(0.99;${rest(2)}/${actual}));0))))`
    );
  },
};

const columns = ({ row }: Calculation, count: number): Cells[] => {
  const rows = Array.from({ length: ROWS }, (_row, index) => row(index));
  return Array.from({ length: count }, (_column, col) => rows.map((values) => [values[col]]));
};

/** Microseconds a row of one spilled call. */
async function ours(calculation: Calculation, count: number): Promise<{ perCell: number; first: number }> {
  const [actual = [], target = [], threshold80 = null, threshold60 = null] = columns(calculation, count);
  let first = Number.NaN;
  const run = () => {
    first = Number(score(actual, target, threshold80, threshold60, null, null, null, null)[0]?.[0]);
  };
  return { perCell: ((await fastest(20, run)) * 1000) / ROWS, first };
}

/** Microseconds a formula in a JavaScript engine that parses and computes it. */
async function inEngine(calculation: Calculation): Promise<{ perCell: number; first: number }> {
  const at = { sheet: "A", row: 1, col: 5 };
  let first: unknown = Number.NaN;
  const parser = new FormulaParser({
    onCell: ({ row, col }) => calculation.row(row - 1)[col - 1],
    // Functions the engine lacks.
    functions: {
      SUBSTITUTE: (text, old, by) => String(text?.value).replaceAll(String(old?.value), String(by?.value)),
      VALUE: (text) => Number(text?.value),
      MIN: (...values) => Math.min(...values.map(({ value }) => Number(value))),
    },
  });
  const run = () => {
    for (let row = ENGINE_ROWS; row >= 1; row -= 1) {
      const formula = calculation
        .formula(row)
        .slice(4)
        .replaceAll(/\[\.([A-Z]\d+)\]/g, "$1")
        .replaceAll(";", ",");
      first = parser.parse(formula, at);
    }
  };
  return { perCell: ((await fastest(3, run)) * 1000) / ENGINE_ROWS, first: Number(first) };
}

async function compare(
  name: string,
  calculation: Calculation,
  count: number,
  atLeast: number,
): Promise<void> {
  const own = await ours(calculation, count);
  report(`SCORE on ${name}`, own.perCell, "µs");
  const engine = await inEngine(calculation);
  report("  the same in fast-formula-parser", engine.perCell, "µs");
  const office = measureInLibreOffice(calculation, ROWS);
  if (office) report("  the same in LibreOffice", office.perCell, "µs");
  else console.log("  LibreOffice is not installed: not compared");
  for (const other of [engine, ...(office ? [office] : [])]) {
    if (Math.abs(other.first - own.first) > 1e-9)
      throw new Error(`they differ: ${own.first}, ${other.first}`);
  }
  const fastest = Math.min(engine.perCell, office?.perCell ?? Number.POSITIVE_INFINITY);
  report(`  SCORE / the fastest of them, on ${name}`, own.perCell / fastest, "x", 1 / atLeast);
}

/** Texts of one run: so few that some run goes through without the machine doing anything else. */
const AT_ONCE = 2_000;

async function main() {
  await compare("numbers", numbers, 4, 5);
  await compare("texts", texts, 2, 1);
  const written = [
    "≥ 90%",
    "4",
    "100%",
    "28 gg",
    "SI",
    "luglio",
    "<= 30.06",
    "> 2014",
    "98,00%",
    "<=20gg.+5",
  ];
  const read = () => {
    for (let index = 0; index < AT_ONCE; index += 1)
      parseTarget(written[index % written.length] ?? "", { year: 2026 });
  };
  report("reading a target text", ((await fastest(1000, read)) * 1000) / AT_ONCE, "µs", 1);
}

void main();
