import { factsOf } from "../../../src/reading/records/factsOf";
import { splitByValue } from "../../../src/reading/records/splitByValue";
import { shapeOf } from "../roles/shapeOf";

it("rows of targets and rows of results are told apart by the column that says so", () => {
  const drawing = `
    | Obiettivo strategico | Indicatore | Valori | 2024 | 2025 |
    | Sostenere le imprese | Imprese assistite | Target | 150 | 170 |
    | ^ | ^ | Consuntivo | 162 | 175 |
    | ^ | Missioni | Target | 6 | 8 |
    | ^ | ^ | Consuntivo | 7 | 9 |`;
  const [region] = shapeOf(drawing).regions;
  if (!region) throw new Error("a table is due");
  const roles = ["title:strategicObjective", "name", "actual", "baseline", "target"] as const;
  const split = splitByValue({ region, roles, certainty: roles.map(() => 0.7) });
  const [node] = factsOf([{ ...split, place: 0 }], () => 2024);
  const readings = (list: readonly { period: string; text: string }[]) =>
    list.map(({ period, text }) => `${period} ${text}`);
  expect(
    node?.indicators.map(({ name, targets, actuals }) => [name.value, readings(targets), readings(actuals)]),
  ).toEqual([
    ["Imprese assistite", ["2024 150", "2025 170"], ["2024 162", "2025 175"]],
    ["Missioni", ["2024 6", "2025 8"], ["2024 7", "2025 9"]],
  ]);
});
