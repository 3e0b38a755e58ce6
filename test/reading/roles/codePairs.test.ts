import { isCodeOf, isDecimals } from "../../../src/reading/roles/codePairs";
import { drawSheet } from "../../../src/grid/drawSheet";
import type { Field } from "../../../src/reading/model";

const field = (heading: string, ...texts: readonly string[]): Field => {
  const { workbook } = drawSheet(texts.map((text) => `| ${text} |`).join("\n"));
  const cells = (workbook.sheets[0]?.rows ?? []).map(([cell]) => cell);
  return {
    ...{
      headings: [],
      path: heading === "" ? [] : [heading],
      period: null,
      share: null,
      unit: null,
      span: null,
      col: 0,
      place: 0,
    },
    cells,
    origins: cells.map((_, record) => record),
    places: [],
  };
};

it.each<[string, readonly [string, ...string[]], boolean]>([
  ["coefficients", ["Coeff. difficoltà", "1,4", "1,2", "1"], true],
  ["codes a spreadsheet took for numbers", ["Cod.", "1,1", "1,2", "2,1"], false],
  ["numbers nobody headed", ["", "1,4", "1,2", "1"], false],
  ["numbers that count", ["Scheda", "1", "2", "3"], false],
  ["codes with a point", ["Scheda", "1.1", "1.2", "2.1"], false],
  ["letters among them", ["Coeff.", "1,4", "A2"], false],
  ["nothing", ["Coeff."], false],
])("tells decimals: %s", (_, texts, wanted) => {
  expect(isDecimals(field(...texts))).toBe(wanted);
});

it.each<[string, readonly string[], boolean]>([
  ["one a title", ["1", "2", "3", "4"], true],
  ["that begin again", ["1", "2", "1", "2"], true],
  ["letters that begin again", ["a", "b", "a", "b"], true],
  ["that leave numbers out and come again", ["1", "7", "1", "7"], false],
  ["letters that leave some out and come again", ["a", "d", "a", "d"], false],
])("codes are those of four titles: %s", (_, codes, wanted) => {
  const titles = ["Formare", "Ascoltare", "Pagare prima", "Aprire la sera"];
  expect(isCodeOf(field("N.", ...codes), field("Obiettivo", ...titles), () => false)).toBe(wanted);
});
