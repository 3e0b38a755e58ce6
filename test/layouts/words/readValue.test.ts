import { drawSheet } from "../../../src/grid/drawSheet";
import { readPeriods, readResponsible, readValue } from "../../../src/layouts/words/readValue";

function cellOf(drawn: string) {
  const [grid] = drawSheet(`| ${drawn} |`).workbook.sheets;
  const cell = grid?.rows[0]?.[0];
  if (!cell) throw new Error("nothing drawn");
  return cell;
}

it.each([
  ["≥ 90%", { text: "≥ 90%", stored: "text", number: null }],
  ["90%", { text: "90%", stored: "percent", number: 0.9 }],
  ["28", { text: "28", stored: "number", number: 28 }],
  ["31/12/2026", { text: "31/12/2026", stored: "date", number: 46_387 }],
  ["#N/A", { stored: "error", number: null }],
])("reads the value %s as it is shown and kept", (drawn, reading) => {
  const cell = cellOf(drawn);
  expect(readValue(cell)).toMatchObject(reading);
});

it("reads one target a year from the lines of a cell, which must not be overwritten with one of them", () => {
  const cell = cellOf("Anno:2026—≥2\\nAnno:2027—≥3");
  expect(readPeriods(cell, "2026")).toMatchObject([
    { period: "2026", text: "≥2", inline: true },
    { period: "2027", text: "≥3", inline: true },
  ]);
});

it.each(["≥ 2", "> 2014", "entro il 31/12/2026", "2026", "28 gg\\nlavorativi"])(
  "reads %s as the target of its column's period",
  (drawn) => {
    const cell = cellOf(drawn);
    expect(readPeriods(cell, "2030").map(({ period }) => period)).toEqual(["2030"]);
  },
);

it.each([
  ["Ufficio A; Ufficio B", ["Ufficio A", "Ufficio B"]],
  ["Ufficio A / Ufficio B", ["Ufficio A", "Ufficio B"]],
  ["Ufficio A\nUfficio B", ["Ufficio A", "Ufficio B"]],
  ['U.O. "A" - U.O. "B"', ['U.O. "A"', 'U.O. "B"']],
  ["Area Servizi e Area Tecnica", ["Area Servizi", "Area Tecnica"]],
  ["Servizio Ragioneria - Ufficio Tributi", ["Servizio Ragioneria - Ufficio Tributi"]],
  ["Ragioneria e Tributi", ["Ragioneria e Tributi"]],
  ["Ufficio A; Ufficio A", ["Ufficio A"]],
  ["-", []],
])("finds the units of %j", (text, units) => {
  const at = { sheet: "Piano", row: 0, col: 0 };
  expect(readResponsible(text, at)).toEqual(units.map((value) => ({ value, at })));
});
