import { drawSheet } from "../../../src/grid/drawSheet";
import { spelledKinds } from "../../../src/reading/plain/spelledKinds";

const kindsIn = (legend: string, letters = ["A", "O", "I"]) => {
  const rows = letters.map((letter, at) => `| Riga ${String(at)} | ${letter} |`).join("\n");
  const [grid] = drawSheet(`| Descrizione | Tipo |\n${rows}\n| ${legend} | |`).workbook.sheets;
  if (!grid) throw new Error("a sheet is due");
  return spelledKinds(grid)
    .rows.slice(1, letters.length + 1)
    .map((row) => row[1]?.text);
};

it.each([
  "Legenda: A = area; O = obiettivo operativo; I = indicatore",
  "A: area, O: obiettivo operativo, I: indicatore",
  "(A = area - O = obiettivo operativo - I = indicatore)",
])("spells the letters of “%s”", (legend) => {
  expect(kindsIn(legend)).toEqual(["area", "obiettivo operativo", "indicatore"]);
});

it.each([
  ["degrees are no kinds of rows", "Legenda: A = alta; O = ordinaria; I = irrilevante"],
  ["indicators of several sorts are of one kind", "A = indicatore di processo; O = indicatore di esito"],
  ["something else is explained too", "A = area; O = obiettivo; I = in corso"],
])("leaves letters as they are where %s", (_, legend) => {
  expect(kindsIn(legend)).toEqual(["A", "O", "I"]);
});

it("leaves a column with letters that nothing explains", () => {
  const legend = "Legenda: A = area; O = obiettivo operativo; I = indicatore";
  expect(kindsIn(legend, ["A", "O", "I", "P"])).toEqual(["A", "O", "I", "P"]);
});
