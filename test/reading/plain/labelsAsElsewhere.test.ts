import { drawSheet } from "../../../src/grid/drawSheet";
import { idleColons } from "../../../src/reading/plain/idleColons";
import { labelSlips } from "../../../src/reading/plain/labelSlips";
import { loneNumbers } from "../../../src/reading/plain/loneNumbers";

const sheets = (rows: string) => drawSheet(rows).workbook.sheets;

it.each([
  ["Obiettivo", "Obbiettivo", { Obbiettivo: "Obiettivo" }],
  ["Peso indicatore", "PESO INDCATORE 2", { "PESO INDCATORE 2": "PESO INDICATORE 2" }],
  ["Valore target", "Valore taregt: 30", { "Valore taregt: 30": "Valore target: 30" }],
  ["Responsabile", "Responsabili", {}],
  ["Indicatore", "Indicatore", {}],
  ["Target", "Tagret", { Tagret: "Target" }],
  ["Valore target", "Carteggi", {}],
])("beside «%s», «%s» is read as %p", (right, text, expected) => {
  const drawn = sheets(`| ${right} | ${right} |\n| ${text} | 1 |`);
  expect(Object.fromEntries(labelSlips(drawn))).toEqual(expected);
});

it.each([
  ["| Peso (1) | Target (1) |", { "Peso (1)": "Peso", "Target (1)": "Target" }],
  ["| Peso (1): | 30 |", { "Peso (1):": "Peso:" }],
  ["| Indicatore (1) | Indicatore (2) |", {}],
  ["| Ufficio studi (1) | 3 |", {}],
  ["| Peso (%) | Target (n.) |", {}],
  ["| Peso (1): | PESO (2) |", {}],
])("%s has numbers that are footnotes: %p", (row, expected) => {
  expect(Object.fromEntries(loneNumbers(sheets(row)))).toEqual(expected);
});

const HEADINGS = "| Obiettivo | Peso | Indicatore | Target | Fonte | Responsabile |";

it("sees nothing in colons that stand behind all labels, headings too", () => {
  const ended = HEADINGS.replace(/(?<=\w) \|/g, ": |");
  expect([...idleColons(sheets(ended)).values()]).toEqual([
    ...["Obiettivo", "Peso", "Indicatore", "Target", "Fonte", "Responsabile"],
  ]);
});

it("leaves colons that tell labels of a form from headings of a table", () => {
  const form = "| Obiettivo: | Aprire la sera |\n| Peso: | 30% |\n| Responsabile: | Musei |";
  expect(idleColons(sheets(`${form}\n${HEADINGS}`)).size).toBe(0);
});
