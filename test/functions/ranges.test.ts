import { findings } from "../../src/functions/findings";
import { tree } from "../../src/functions/tree";
import { CellNumber } from "../../src/functions/cells";
import { placeOf, sheetOfRange } from "../../src/functions/sheetOfRange";
import { call } from "./call";

/** A plan as Excel hands the values of a range over: no formats, blanks as "". */
const PLAN = [
  [
    "Codice",
    "Obiettivo strategico",
    "Peso",
    "Codice",
    "Obiettivo operativo",
    "Peso",
    "Indicatore",
    "Target 2026",
  ],
  ["1", "Competitività", 1, "1.1", "Formare le imprese", 0.6, "Imprese formate", 880],
  ["", "", "", "1.2", "Aprire lo sportello", 0.3, "Apertura", "<= 30.06"],
];

const invoked = (address: string) =>
  ({ parameterAddresses: [address] }) as unknown as CustomFunctions.Invocation;

it("TREE spills level, code, title and weight", async () => {
  expect(await call("TREE", PLAN)).toEqual([
    [1, "1", "Competitività", 1],
    [2, "1.1", "Formare le imprese", 0.6],
    [2, "1.2", "Aprire lo sportello", 0.3],
  ]);
});

it("FINDINGS spills rule, severity, message and cell", async () => {
  const rows = (await call("FINDINGS", PLAN)) as string[][];
  expect(rows).toContainEqual(["weights-sum", "error", expect.stringContaining("90 %"), "F3"]);
});

it("FINDINGS names cells as they are called in their sheet", async () => {
  const rows = await findings(PLAN, invoked("[Piano.xlsx]Il piano!$B$11:$I$13"));
  expect(rows).toContainEqual(["weights-sum", "error", expect.any(String), "'Il piano'!G13"]);
});

it("ask for a plan where none is recognised", async () => {
  expect(await call("TREE", [["ciao", 1]])).toBe("#N/A");
  expect(await call("FINDINGS", [["", ""]])).toBe("#N/A");
  const answer = await tree([["ciao"]], undefined as never);
  expect(answer[0]?.[0]).toMatchObject({ message: expect.stringContaining("riga delle intestazioni") });
});

it("keep error cells out of the way of reading", async () => {
  const broken = PLAN.map((row, index) =>
    index === 1 ? row.map((value) => (value === 880 ? "#REF!" : value)) : row,
  );
  const rows = (await call("FINDINGS", broken)) as string[][];
  expect(rows.map(([rule]) => rule)).toContain("formula-error");
});

it.each([
  ["[Piano.xlsx]Foglio1!$B$3:$N$90", { sheet: "Foglio1", row: 2, col: 1 }],
  ["'Il piano'!A1", { sheet: "Il piano", row: 0, col: 0 }],
  ["'[D''oro.xlsx]L''anno'!$A$2:$B$3", { sheet: "L'anno", row: 1, col: 0 }],
  [undefined, { sheet: "", row: 0, col: 0 }],
  ["A1:B2", { sheet: "", row: 0, col: 0 }],
])("finds the place of %s", (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

it("reads the numbers of a host that says how its cells show them", () => {
  const shown = PLAN.map((row) =>
    row.map((value) => (typeof value === "number" && value <= 1 ? new CellNumber(value, "percent") : value)),
  );
  expect(sheetOfRange(shown, placeOf(undefined)).sheets[0]?.rows[1]?.[2]).toMatchObject({
    type: "number",
    value: 1,
  });
});
