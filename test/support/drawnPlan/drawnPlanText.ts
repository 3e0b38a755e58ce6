import type { DrawnPlan } from "./drawnPlan";
import { yearsOf } from "./drawnPlan";

/** A made-up plan as test/support/expectedPlan reads it. */
export function drawnPlanText(plan: DrawnPlan): string {
  const { has } = plan;
  const code = (text: string) => (has.codes ? `${text} · ` : "");
  return plan.strategic
    .flatMap((strategic) => [
      `strategic ${code(strategic.code)}${strategic.title}${has.strategicWeight ? ` [${strategic.weight}%]` : ""}`,
      ...strategic.operational.flatMap((operational) => [
        `  operational ${code(operational.code)}${operational.title} [${operational.weight}%]${has.responsible ? ` {resp: ${operational.responsible}}` : ""}`,
        ...operational.indicators.map((indicator) => {
          const fields = [
            ...(has.formula ? [`formula: ${indicator.formula}`] : []),
            ...(has.baseline ? [`base: ${indicator.baseline}`] : []),
            ...yearsOf(plan).map((year, index) => `${year}: ${indicator.targets[index]}`),
            ...(has.thresholds
              ? indicator.thresholds.map((text, index) => `soglia ${80 - index * 20}%: ${text}`)
              : []),
          ];
          return `    - ${indicator.name}${has.indicatorWeight ? ` [${indicator.weight}%]` : ""} {${fields.join("; ")}}`;
        }),
      ]),
    ])
    .join("\n");
}
