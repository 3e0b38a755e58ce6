import type { DrawnPlan } from "./drawnPlan";
import { yearsOf } from "./drawnPlan";
import type { TableStyle } from "./drawTable";
import { weightText } from "./drawTable";

/** How a body draws its heading rows. */
export interface SectionStyle {
  /** "Obiettivo strategico 1: title", "OBIETTIVO STRATEGICO 1 - title" or "Obiettivo strategico: title". */
  readonly heading: "colon" | "dash";
  readonly merged: boolean;
  /** Headings of the table under each strategic objective, or once at the top. */
  readonly headings: "each" | "once";
  readonly weights: TableStyle["weights"];
}

/** What heading rows have room for: no weight of the strategic objectives. */
export const withoutStrategicWeight = (plan: DrawnPlan): DrawnPlan => ({
  ...plan,
  has: { ...plan.has, strategicWeight: false },
});

/** The plan as one table cut by a row for each strategic objective, drawn as src/grid/drawSheet reads it. */
export function drawSections(plan: DrawnPlan, style: SectionStyle): string {
  const { has } = plan;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const headings = [
    "Obiettivo operativo",
    "Peso obiettivo",
    "Indicatore",
    ...(has.indicatorWeight ? ["Peso indicatore"] : []),
    ...(has.formula ? ["Formula"] : []),
    ...(has.baseline ? ["Baseline"] : []),
    ...yearsOf(plan).map((year) => `Target ${year}`),
    ...(has.thresholds ? ["Soglia 80%", "Soglia 60%"] : []),
    ...(has.responsible ? ["Responsabile"] : []),
  ];
  const across = (text: string) => line([text, ...headings.slice(1).map(() => (style.merged ? "<" : ""))]);
  const sectionOf = ({ code, title }: { code: string; title: string }) => {
    const words = style.heading === "dash" ? "OBIETTIVO STRATEGICO" : "Obiettivo strategico";
    return `${words}${has.codes ? ` ${code}` : ""}${style.heading === "dash" ? " - " : ": "}${title}`;
  };
  const body = plan.strategic.flatMap((strategic, index) => [
    across(sectionOf(strategic)),
    ...(style.headings === "each" && index > 0 ? [line(headings)] : []),
    ...strategic.operational.flatMap((operational) =>
      operational.indicators.map((each, step) =>
        line([
          step > 0 ? "^" : has.codes ? `${operational.code} ${operational.title}` : operational.title,
          step > 0 ? "^" : weightText(operational.weight, style.weights),
          each.name,
          ...(has.indicatorWeight ? [weightText(each.weight, style.weights)] : []),
          ...(has.formula ? [each.formula] : []),
          ...(has.baseline ? [each.baseline] : []),
          ...yearsOf(plan).map((_, year) => each.targets[year] ?? ""),
          ...(has.thresholds ? each.thresholds : []),
          ...(has.responsible ? [operational.responsible] : []),
        ]),
      ),
    ),
  ]);
  const first = style.headings === "each" ? body.splice(0, 1) : [];
  return [across(`Piano della performance ${plan.year}`), ...first, line(headings), ...body].join("\n");
}
