import type { DrawnIndicator, DrawnOperational, DrawnPlan, DrawnStrategic } from "./drawnPlan";
import { yearsOf } from "./drawnPlan";

/** How a body draws its table. */
export interface TableStyle {
  /** How a level over several rows is written. */
  readonly levels: "merged" | "repeated" | "once";
  /** Codes in a column of their own or in front of the title. */
  readonly codes: "column" | "inTitle";
  /** Which wording of each heading, by its place in the list of wordings. */
  readonly wording: number;
  /** Weights as numbers, as percentages or as texts. */
  readonly weights: "number" | "percent" | "text";
  readonly title: boolean;
  readonly total: boolean;
  /** Order of the columns behind the levels. */
  readonly order: readonly number[];
}

interface Row {
  readonly strategic: DrawnStrategic;
  readonly operational: DrawnOperational;
  readonly indicator: DrawnIndicator;
  /** First row of its strategic and of its operational objective. */
  readonly first: { readonly strategic: boolean; readonly operational: boolean };
}

interface Column {
  readonly heading: string;
  readonly level: "strategic" | "operational" | "indicator";
  readonly text: (row: Row) => string;
}

const HEADINGS = {
  code: ["Codice", "Cod.", "N.", "Code"],
  strategic: ["Obiettivo strategico", "Obiettivi strategici", "OBIETTIVO STRATEGICO", "Strategic objective"],
  operational: ["Obiettivo operativo", "Obiettivi operativi", "OBIETTIVO OPERATIVO", "Operational objective"],
  indicator: ["Indicatore", "Indicatori", "KPI", "Indicator"],
  weight: ["Peso", "Peso %", "Ponderazione", "Weight"],
  responsible: ["Responsabile", "Unità responsabile", "Struttura responsabile", "Owner"],
  formula: ["Formula", "Algoritmo", "Formula di calcolo", "Formula"],
  baseline: ["Baseline", "Valore di partenza", "Valore storico", "Baseline"],
  target: ["Target", "Valore atteso", "Risultato atteso", "Target"],
  threshold: ["Soglia", "Soglia", "Valore soglia", "Threshold"],
} as const;

export function weightText(weight: number, style: TableStyle["weights"]): string {
  if (style === "percent") return `${weight}%`;
  return style === "text" ? `"${weight}"` : String(weight);
}

function columnsOf(plan: DrawnPlan, style: TableStyle): Column[] {
  const { has } = plan;
  const word = (key: keyof typeof HEADINGS) => HEADINGS[key][style.wording] ?? HEADINGS[key][0];
  const ownCode = has.codes && style.codes === "column";
  const titled = ({ code, title }: { code: string; title: string }) =>
    has.codes && !ownCode ? `${code} ${title}` : title;
  const column = (heading: string, level: Column["level"], text: Column["text"]): Column => ({
    heading,
    level,
    text,
  });
  const quoted = (code: string) => `"${code}"`;
  const head: Column[] = [
    ...(ownCode ? [column(word("code"), "strategic", (row) => quoted(row.strategic.code))] : []),
    column(word("strategic"), "strategic", (row) => titled(row.strategic)),
    ...(has.strategicWeight
      ? [column(word("weight"), "strategic", (row) => weightText(row.strategic.weight, style.weights))]
      : []),
    ...(ownCode ? [column(word("code"), "operational", (row) => quoted(row.operational.code))] : []),
    column(word("operational"), "operational", (row) => titled(row.operational)),
    column(word("weight"), "operational", (row) => weightText(row.operational.weight, style.weights)),
    column(word("indicator"), "indicator", (row) => row.indicator.name),
    ...(has.indicatorWeight
      ? [column(word("weight"), "indicator", (row) => weightText(row.indicator.weight, style.weights))]
      : []),
  ];
  const tail: Column[] = [
    ...(has.formula ? [column(word("formula"), "indicator", (row) => row.indicator.formula)] : []),
    ...(has.baseline ? [column(word("baseline"), "indicator", (row) => row.indicator.baseline)] : []),
    ...yearsOf(plan).map((year, index) =>
      column(`${word("target")} ${year}`, "indicator", (row) => row.indicator.targets[index] ?? ""),
    ),
    ...(has.thresholds
      ? ([0, 1] as const).map((index) =>
          column(
            `${word("threshold")} ${80 - index * 20}%`,
            "indicator",
            (row) => row.indicator.thresholds[index],
          ),
        )
      : []),
    ...(has.responsible
      ? [column(word("responsible"), "indicator", (row) => row.operational.responsible)]
      : []),
  ];
  const rank = (index: number) => style.order[index % style.order.length] ?? 0;
  const moved = tail.map((each, index) => ({ each, rank: rank(index) }));
  return [...head, ...moved.sort((a, b) => a.rank - b.rank).map(({ each }) => each)];
}

const rowsOf = (plan: DrawnPlan): Row[] =>
  plan.strategic.flatMap((strategic) =>
    strategic.operational.flatMap((operational, index) =>
      operational.indicators.map((indicator, step) => ({
        strategic,
        operational,
        indicator,
        first: { strategic: index === 0 && step === 0, operational: step === 0 },
      })),
    ),
  );

/** The plan as one table, a row per indicator, drawn as src/grid/drawSheet reads it. */
export function drawTable(plan: DrawnPlan, style: TableStyle): string {
  const columns = columnsOf(plan, style);
  const again = { merged: "^", once: "" } as const;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rowsOf(plan).map((row) =>
    line(
      columns.map(({ level, text }) => {
        const first = level === "indicator" || row.first[level];
        return first || style.levels === "repeated" ? text(row) : again[style.levels];
      }),
    ),
  );
  return [
    ...(style.title
      ? [line([`Piano della performance ${plan.year}`, ...columns.slice(1).map(() => "<")]), "| |"]
      : []),
    line(columns.map(({ heading }) => heading)),
    ...body,
    ...(style.total ? [line(["Totale", ...columns.slice(1).map(() => "")])] : []),
  ].join("\n");
}
