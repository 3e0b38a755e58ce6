import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** Titles of all nodes with their codes, and names of indicators with what they are worth. */
function said(picture: string) {
  const plan = recognise(drawSheet(picture).workbook, defaultProfile);
  return [
    ...plan.nodes.map(({ code, title }) => `${code?.value ?? "-"} ${title.value}`),
    ...plan.indicators.map(
      ({ code, name, targets, kpiType }) =>
        `▸ ${code?.value ?? ""}${name.value}: ${targets.map(({ text }) => text).join(" ")}${kpiType?.value ?? ""}`,
    ),
  ].sort();
}

const ROWS = `
  | 1 | Servizi più vicini | 1.1 | Aprire gli sportelli di quartiere | 60% | sportelli aperti | 4 |
  | 1 | Servizi più vicini | 1.2 | Ridurre le attese agli sportelli | 40% | minuti di attesa | 15 |
  | 2 | Conti in ordine | 2.1 | Pagare i fornitori in tempo | 50% | giorni di ritardo | 0 |
  | 2 | Conti in ordine | 2.2 | Riscuotere le entrate proprie | 50% | quota riscossa | 80% |`;
const PLAIN = `
  | Obiettivi strategici | < | Obiettivi operativi | < | < | < | < |
  | cod. | descrizione | cod. | titolo | peso | kpi | target 2026 |${ROWS}`;

const numbered = (picture: string, heading: string, mark: (row: number) => string) =>
  picture
    .trim()
    .split("\n")
    .map((line, row) => `| ${row === 0 ? heading : row === 1 ? "^" : mark(row - 1)} ${line.trim()}`)
    .join("\n");

it.each([
  [
    "groups filled down and across",
    `| Obiettivi strategici | Obiettivi strategici | Obiettivi operativi | Obiettivi operativi | Obiettivi operativi | Obiettivi operativi | Obiettivi operativi |
     | cod. | descrizione | cod. | titolo | peso | kpi | target 2026 |${ROWS}`,
  ],
  [
    "groups in their first cell only",
    `| Obiettivi strategici | | Obiettivi operativi | | | | |
     | cod. | descrizione | cod. | titolo | peso | kpi | target 2026 |${ROWS}`,
  ],
  ["rows counted", numbered(PLAIN, "N.", (row) => String(row))],
  ["rows ticked", numbered(PLAIN, "Fatto", (row) => (row % 2 ? "☑" : "x"))],
  [
    "columns numbered",
    `| Obiettivi strategici | < | Obiettivi operativi | < | < | < | < |
     | cod. | descrizione | cod. | titolo | peso | kpi | target 2026 |
     | [1] | [2] | [3] | [4] | [5] | [6] | [7] |${ROWS}`,
  ],
  [
    "a slip in the name of a group",
    `| Obiettivi strategici | < | Obiettivi opertivi | < | < | < | < |
     | cod. | descrizione | cod. | titolo | peso | kpi | target 2026 |${ROWS}`,
  ],
])("reads the same with %s", (_change, picture) => {
  expect(said(picture)).toEqual(said(PLAIN));
});

it("knows the objectives of both groups", () => {
  expect(said(PLAIN)).toContain("1 Servizi più vicini");
  expect(said(PLAIN)).toContain("2.2 Riscuotere le entrate proprie");
  expect(said(PLAIN)).toContain("▸ quota riscossa: 80%");
});
