import { documentedFunctions } from "./functionsMetadata";

const START = "<!-- functions -->";
const END = "<!-- /functions -->";

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The table of functions between its two marks in the README; everything else stays as it is. */
export function readmeFunctions(current: string): string {
  const [before, rest] = current.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${START} … ${END}`);
  const rows = documentedFunctions().map(({ en, it, example: [formula, result] }) => {
    const args = en.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
    const call = `\`PERF.${en.name}(${args})\``;
    return `| ${call} | ${cell(en.description)} _${cell(it.description)}_ | \`${cell(formula)}\` → ${cell(result)} |`;
  });
  const table = ["| function | what it gives | example |", "| --- | --- | --- |", ...rows].join("\n");
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}
