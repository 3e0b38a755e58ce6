import type { Role } from "../../../src/reading/model";
import { unitsIn } from "../../../src/reading/records/unitsIn";
import { wholeInTwo } from "../../../src/reading/records/wholeInTwo";
import { shapeOf } from "../roles/shapeOf";

const ROLES: readonly Role[] = ["title:objective", "name", "weight:indicator", "target"];
const ROW = "| Handel fördern\\nPromuovere il commercio | Betriebe\\nImprese | 40 | 3 |";

/** The titles and names of a drawn table, line breaks shown. */
function wordsUnder(headings: string): readonly (string | undefined)[] {
  const [region] = shapeOf(`${headings}\n${ROW}\n${ROW}`).regions;
  if (!region) throw new Error("a table is due");
  return wholeInTwo(region.fields, ROLES)
    .slice(0, 2)
    .map(({ cells }) => cells[0]?.text.replace("\n", "⏎"));
}

it.each([
  "| Ziel\\nObiettivo | Indikator\\nIndicatore | Gewicht\\nPeso | Soll 2026 |",
  "| Ziel / Obiettivo | Indikator / Indicatore | Gewicht / Peso | Soll 2026 |",
  "| Strategisches Ziel / Obiettivo strategico - Ziel / Obiettivo | Indikator / Indicatore | Gewicht / Peso | Soll / Target 2026 |",
])("both lines are the title under %s", (headings) => {
  expect(wordsUnder(headings)).toEqual(["Handel fördern Promuovere il commercio", "Betriebe Imprese"]);
});

it.each([
  "| Obiettivo | Indicatore | Peso | Target 2026 |",
  "| Obiettivo | Indicatore / KPI | Peso | Target / Valore atteso 2026 |",
  "| Obiettivo / Descrizione | Indicatore / Formula | Peso / Priorità | Target / Scadenza 2026 |",
])("the second line says something else under %s", (headings) => {
  expect(wordsUnder(headings)).toEqual(["Handel fördern⏎Promuovere il commercio", "Betriebe⏎Imprese"]);
});

/** Who answers in the first record of a drawn table, as a column of its own has it. */
function answersUnder(headings: string, cell: string): readonly string[] {
  const row = `| Handel fördern\\nPromuovere il commercio | ${cell} | Betriebe\\nImprese | 3 |`;
  const [region] = shapeOf(`${headings}\n${row}\n${row}`).regions;
  if (!region) throw new Error("a table is due");
  const field = wholeInTwo(region.fields, ["title:objective", "responsible:node", "name", "target"])[1];
  const [first] = field?.cells ?? [];
  return field && first ? unitsIn(field, first).map(({ value }) => value) : [];
}

const IN_TWO =
  "| Ziel / Obiettivo | Federführendes Amt / Ufficio | Indikator / Indicatore | Soll / Target 2026 |";

it("who answers in two languages is one office", () => {
  expect(answersUnder(IN_TWO, "Presseamt\\nUfficio stampa")).toEqual(["Presseamt Ufficio stampa"]);
  expect(answersUnder(IN_TWO, "Presseamt / Ufficio stampa")).toEqual(["Presseamt / Ufficio stampa"]);
});

it("several offices stay several", () => {
  expect(answersUnder("| Obiettivo | Ufficio | Indicatore | Target 2026 |", "Stampa\\nTributi")).toEqual([
    "Stampa",
    "Tributi",
  ]);
  expect(answersUnder(IN_TWO, "Presseamt\\nBauamt\\nUfficio stampa")).toHaveLength(3);
});
