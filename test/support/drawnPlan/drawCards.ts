import type { DrawnOperational, DrawnPlan, DrawnStrategic } from "./drawnPlan";
import { yearsOf } from "./drawnPlan";
import type { TableStyle } from "./drawTable";
import { weightText } from "./drawTable";

/** How a body draws its cards. */
export interface CardStyle {
  /** Indicators as a small table under the card, or as label and value one after the other. */
  readonly indicators: "table" | "labels";
  /** One sheet per strategic objective, or all cards below each other. */
  readonly sheets: "one" | "several";
  readonly colons: boolean;
  readonly blankRows: 0 | 1 | 2;
  readonly weights: TableStyle["weights"];
}

/** The plan as cards of label and value, drawn as src/grid/drawSheet reads it. */
export function drawCards(plan: DrawnPlan, style: CardStyle): string {
  const lines: string[] = [];
  plan.strategic.forEach((strategic, index) => {
    if (index === 0 || style.sheets === "several") {
      lines.push(`## Scheda ${index + 1}`, `| Schede obiettivo ${plan.year} | < |`, "| |");
    }
    for (const operational of strategic.operational) {
      lines.push(...card(plan, style, strategic, operational));
      lines.push(...Array.from({ length: 1 + style.blankRows }, () => "| |"));
    }
  });
  return lines.join("\n");
}

function card(
  plan: DrawnPlan,
  style: CardStyle,
  strategic: DrawnStrategic,
  operational: DrawnOperational,
): string[] {
  const { has } = plan;
  const row = (label: string, value: string) => `| ${label}${style.colons ? ":" : ""} | ${value} |`;
  const titled = ({ code, title }: { code: string; title: string }) =>
    has.codes ? `${code} ${title}` : title;
  return [
    row("Obiettivo strategico", titled(strategic)),
    ...(has.strategicWeight
      ? [row("Peso obiettivo strategico", weightText(strategic.weight, style.weights))]
      : []),
    row("Obiettivo operativo", titled(operational)),
    row("Peso obiettivo operativo", weightText(operational.weight, style.weights)),
    ...(has.responsible ? [row("Responsabile", operational.responsible)] : []),
    ...(style.indicators === "table" ? table(plan, style, operational) : labels(plan, style, operational)),
  ];
}

const targetHeadings = (plan: DrawnPlan) => yearsOf(plan).map((year) => `Target ${year}`);
const thresholdHeadings = ["Soglia 80%", "Soglia 60%"] as const;

function table(plan: DrawnPlan, style: CardStyle, { indicators }: DrawnOperational): string[] {
  const { has } = plan;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line([
      "Indicatore",
      ...(has.formula ? ["Formula"] : []),
      ...(has.indicatorWeight ? ["Peso"] : []),
      ...(has.baseline ? ["Baseline"] : []),
      ...targetHeadings(plan),
      ...(has.thresholds ? thresholdHeadings : []),
    ]),
    ...indicators.map((each) =>
      line([
        each.name,
        ...(has.formula ? [each.formula] : []),
        ...(has.indicatorWeight ? [weightText(each.weight, style.weights)] : []),
        ...(has.baseline ? [each.baseline] : []),
        ...targetHeadings(plan).map((_, index) => each.targets[index] ?? ""),
        ...(has.thresholds ? each.thresholds : []),
      ]),
    ),
  ];
}

function labels(plan: DrawnPlan, style: CardStyle, { indicators }: DrawnOperational): string[] {
  const { has } = plan;
  const row = (label: string, value: string) => `| ${label}${style.colons ? ":" : ""} | ${value} |`;
  return indicators.flatMap((each) => [
    row("Indicatore", each.name),
    ...(has.formula ? [row("Formula di calcolo", each.formula)] : []),
    ...(has.indicatorWeight ? [row("Peso indicatore", weightText(each.weight, style.weights))] : []),
    ...(has.baseline ? [row("Valore di partenza", each.baseline)] : []),
    ...targetHeadings(plan).map((heading, index) => row(heading, each.targets[index] ?? "")),
    ...(has.thresholds
      ? thresholdHeadings.map((heading, index) => row(heading, each.thresholds[index] ?? ""))
      : []),
  ]);
}
