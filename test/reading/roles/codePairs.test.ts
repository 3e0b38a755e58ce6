import { isDecimals } from "../../../src/reading/roles/codePairs";
import { drawSheet } from "../../../src/grid/drawSheet";
import type { Field } from "../../../src/reading/model";

const field = (...texts: readonly string[]): Field => {
  const { workbook } = drawSheet(texts.map((text) => `| ${text} |`).join("\n"));
  return {
    ...{ headings: [], path: [], period: null, share: null, unit: null, span: null, col: 0, place: 0 },
    cells: (workbook.sheets[0]?.rows ?? []).map(([cell]) => cell),
    origins: [],
    places: [],
  };
};

it.each<[string, readonly string[], boolean]>([
  ["coefficients", ["1,4", "1,2", "1"], true],
  ["numbers that count", ["1", "2", "3"], false],
  ["codes with a point", ["1.1", "1.2", "2.1"], false],
  ["letters among them", ["1,4", "A2"], false],
  ["nothing", [], false],
])("tells decimals: %s", (_, texts, wanted) => {
  expect(isDecimals(field(...texts))).toBe(wanted);
});
