import { noInk, type Ink } from "./ink";
import { oneLine, shorten } from "./layoutText";
import type { StageJson } from "./stageJson";

const LONGEST = 60;
const short = (text: string): string => shorten(oneLine(text), LONGEST);

/** What a stage of the reader says, for people who look after it: a line per region, field or record. Ends with a line break. */
export function stageText(workbook: string, said: StageJson, ink: Ink = noInk): string {
  return `${[ink.strong(oneLine(workbook)), ...linesOf(said, ink)].join("\n")}\n`;
}

function linesOf(said: StageJson, ink: Ink): string[] {
  switch (said.stage) {
    case "regions":
      return said.regions.flatMap(({ kind, sheet, cells, records, fields, titles, sections }) => [
        ink.strong(`${kind} ${sheet}!${cells}, ${records} records`),
        ...titles.map((text) => `  title    ${short(text)}`),
        ...fields.map(({ heading, filled, period }) =>
          `  field    ${short(heading)} [${filled}] ${period ?? ""}`.trimEnd(),
        ),
        ...sections.map(({ record, texts }) => `  section  ${short(texts.join(" | "))} → ${record}`),
      ]);
    case "roles":
      return said.shapes.flatMap(({ places, fields }) => [
        ink.strong(places.map(({ sheet, cells }) => `${sheet}!${cells}`).join(", ")),
        ...fields.flatMap(({ heading, role, certainty, runnerUp, because }) => [
          `  ${short(heading) || "–"}: ${role} ${(certainty ?? 0).toFixed(2)} (${runnerUp ?? "–"})`,
          ...because.map(({ weight, reason }) => ink.faint(`    ${weight.toFixed(2)} ${reason}`)),
        ]),
      ]);
    case "facts":
      return said.facts.flatMap(({ kind, code, title, sheet, cell, weight, parent, indicators }) => [
        `${kind ?? "objective"} ${sheet}!${cell} ${code ?? ""} ${short(title)} ${weight ?? ""} ← ${short(parent ?? "–")}`,
        ...indicators.map(
          (one) =>
            `  ${one.sheet}!${one.cell} ${short(one.name)}: ${one.targets.map(({ period, text }) => `${period} ${text}`).join(", ")}`,
        ),
      ]);
  }
}
