import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { ExpectedIndicator, ExpectedNode, Expectation } from "../support/samples/expectation";
import { sampleBytes } from "../support/samples/sampleBytes";
import { samples } from "../support/samples/samples";
import type { Picture } from "./pictures";

const WORDS = {
  mission: "mission",
  area: "area",
  programme: "programme",
  strategicObjective: "strategic",
  operationalObjective: "operational",
  action: "action",
} as const;

const weightText = (weight: number | null, cell: string | null) => {
  if (weight !== null) return ` [${String(Math.round(weight * 1e4) / 100).replace(".", ",")}%]`;
  return cell === null ? "" : " [blank]";
};

const braces = (fields: readonly string[]) => (fields.length > 0 ? ` {${fields.join("; ")}}` : "");

const nodeLine = (node: ExpectedNode) =>
  `${WORDS[node.kind]} ${node.code === null ? "" : `${node.code} · `}${node.title}${weightText(node.weight, node.weightCell)}` +
  braces(node.responsible.length > 0 ? [`resp: ${[...node.responsible].sort().join(" + ")}`] : []);

const indicatorLine = (indicator: ExpectedIndicator) =>
  `- ${indicator.name}${weightText(indicator.weight, indicator.weightCell)}` +
  braces([
    ...(indicator.algorithm === null ? [] : [`formula: ${indicator.algorithm}`]),
    ...(indicator.baseline ? [`base: ${indicator.baseline.text}`] : []),
    ...indicator.targets.map(({ period, text }) => `${period}: ${text}`),
    ...indicator.thresholds.map(({ level, text }) => `soglia ${Math.round(level * 100)}%: ${text}`),
    ...indicator.actuals.map(({ period, text }) => `actual ${period}: ${text}`),
  ]);

/** What a sample holds, as test/support/expectedPlan reads it. */
function planText({ nodes, indicators }: Expectation): string {
  const below = (parent: string | null, indent: string): string[] =>
    nodes
      .filter((node) => node.parent === parent)
      .flatMap((node) => [
        indent + nodeLine(node),
        ...indicators
          .filter((indicator) => indicator.parent === node.id)
          .map((indicator) => `${indent}  ${indicatorLine(indicator)}`),
        ...below(node.id, `${indent}  `),
      ]);
  return below(null, "")
    .map((line) => line.replace(/\s*\n\s*/g, " "))
    .join("\n");
}

/** The project's sample workbooks as pictures. */
export const samplePictures = (): Promise<Picture[]> =>
  Promise.all(
    samples().map(async (sample) => ({
      name: sample.file.replace(".xlsx", ""),
      family: "samples",
      special: sample.title.en,
      workbook: await readWorkbook(await sampleBytes(sample), sample.file),
      plan: planText(sample.plan),
    })),
  );
