import { isDecimals } from "../../../src/reading/roles/codePairs";
import { drawSheet } from "../../../src/grid/drawSheet";
import type { Field } from "../../../src/reading/model";

const field = (heading: string, ...texts: readonly string[]): Field => {
  const { workbook } = drawSheet(texts.map((text) => `| ${text} |`).join("\n"));
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
    cells: (workbook.sheets[0]?.rows ?? []).map(([cell]) => cell),
    origins: [],
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
