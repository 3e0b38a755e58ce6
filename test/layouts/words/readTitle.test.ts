import { codeKey, codeText, readBareCode, readTitle, sameCode } from "../../../src/layouts/words/readTitle";

it.each([
  ["1.1 Ridurre i tempi", "1.1", "Ridurre i tempi"],
  ["OS3 - Ridurre i tempi", "OS3", "Ridurre i tempi"],
  ["OO.2.1 Formare", "OO.2.1", "Formare"],
  ["1. Ridurre", "1", "Ridurre"],
  ["3) Ridurre", "3", "Ridurre"],
  ["016 Commercio", "016", "Commercio"],
  ["Obiettivo 1.1: Ridurre i tempi", "1.1", "Ridurre i tempi"],
  ["Obiettivo strategico n. 2 Formare", "2", "Formare"],
  ["Missione 016 - “Commercio internazionale”", "016", "Commercio internazionale"],
  ["Ridurre i tempi (missione cod. 012)", "012", "Ridurre i tempi"],
])("takes %j apart into code and title", (text, code, title) => {
  expect(readTitle(text)).toMatchObject({ code, title });
});

it.each(["12 mesi di attività", "1.771 imprese", "2.0 digitale", "31/12/2026 scadenza", "Formare (100 ore)"])(
  "finds no code in %j",
  (text) => {
    expect(readTitle(text)).toMatchObject({ code: null, title: text });
  },
);

it.each([
  ["- Ridurre i tempi", "Ridurre i tempi"],
  ["“Ridurre i tempi”", "Ridurre i tempi"],
  ["Ridurre i tempi”", "Ridurre i tempi"],
  ["«Ridurre» i tempi", "«Ridurre» i tempi"],
  ["  Ridurre   i tempi ", "Ridurre i tempi"],
])("cleans the title of %j", (text, title) => {
  expect(readTitle(text).title).toBe(title);
});

it("keeps a code that is not the one of its own cell in the title", () => {
  expect(readTitle("1.1 Ridurre", "1.1")).toMatchObject({ code: "1.1", title: "Ridurre" });
  expect(readTitle("1.1 Ridurre", "2.4")).toMatchObject({ code: "2.4", title: "1.1 Ridurre" });
});

it.each([
  ["Ridurre i tempi\ndi rilascio", "Ridurre i tempi di rilascio", null],
  ["RIDURRE I TEMPI\nDI RILASCIO", "RIDURRE I TEMPI DI RILASCIO", null],
  ["Ridurre i tempi e\nFormare", "Ridurre i tempi e Formare", null],
  ["Ridurre i tempi\nSi intende velocizzare", "Ridurre i tempi", "Si intende velocizzare"],
])("tells what goes on with the title from what describes it: %j", (text, title, description) => {
  expect(readTitle(text)).toMatchObject({ title, description });
});

it("reads attributes written in lines of their own", () => {
  const { title, attributes } = readTitle("Quota di pratiche\nTipologia KPI: efficacia\nUnità di misura: %");
  expect(title).toBe("Quota di pratiche");
  expect(attributes.map(({ label, value }) => [label.term, value])).toEqual([
    ["kpiType", "efficacia"],
    ["unit", "%"],
  ]);
});

it.each([
  ["1.1.2", "1.1.2"],
  ["OS3", "OS3"],
  ["4.", "4"],
  ["A", "A"],
  ["cod. 12", "12"],
  ["12 mesi", null],
  ["1000", null],
  ["OS", null],
])("reads %j as the bare code %j", (text, code) => {
  expect(readBareCode(text)).toBe(code);
});

it.each([
  ["04", "004"],
  ["1.1.", "1.1"],
  ["1-2", "1.2"],
  ["OS3", "os3"],
])("takes %j and %j for the same code", (a, b) => {
  expect(sameCode(a, b)).toBe(true);
});

it.each([
  ["1.1", "1.10"],
  ["10", "1"],
  ["1.0.2", "1.2"],
])("tells the codes %j and %j apart", (a, b) => {
  expect(codeKey(a)).not.toBe(codeKey(b));
});

it.each([
  ["number", "1,1", "1.1"],
  ["text", "1.1", "1.1"],
  ["number", "4", "4"],
] as const)("reads a code kept as a %s and shown as %j", (type, text, code) => {
  const at = { sheet: "Piano", row: 0, col: 0 };
  expect(codeText({ at, type, value: text, text })).toBe(code);
});
