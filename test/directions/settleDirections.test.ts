import { settleDirections } from "../../src/directions/settleDirections";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import type { Plan } from "../../src/model/plan";
import { defaultProfile, type DirectionChoice } from "../../src/model/profile";

const PICTURE = `
  | Obiettivo operativo | Indicatore              | Target 2026 |
  | Servire meglio      | Pratiche sospese        | 10          |
  | Servire di più      | Giorni di apertura      | 200         |
  | Spendere            | Spesa corrente          | 100         |
  | Rispondere          | Reclami                 | >= 5        |
  | Chiudere            | Contenziosi             | 4           |`;

const profile = { ...defaultProfile, year: 2026 };
const drawn: Plan = recognise(drawSheet(PICTURE).workbook, profile);
const directions = (choices: readonly DirectionChoice[] = []) =>
  Object.fromEntries(
    settleDirections(drawn, { ...profile, directions: choices }).indicators.map(({ name, direction }) => [
      name.value,
      direction && [direction.value, direction.assumed],
    ]),
  );

it("settles every indicator by what its row says", () => {
  expect(directions()).toEqual({
    "Pratiche sospese": ["lower", true],
    "Giorni di apertura": ["higher", true],
    "Spesa corrente": [null, true],
    Reclami: ["higher", false],
    Contenziosi: ["lower", true],
  });
});

it.each<[DirectionChoice, string]>([
  [{ scope: "row", text: "spesa corrente", direction: "lower" }, "Spesa corrente"],
  [{ scope: "body", text: "spese", direction: "lower" }, "Spesa corrente"],
  [{ scope: "body", text: "contenzioso", direction: "higher" }, "Contenziosi"],
])("takes the planner's word: %j", (choice, name) => {
  expect(directions([choice])[name]).toEqual([choice.direction, false]);
});

it("takes it only where it holds", () => {
  const other: DirectionChoice = { scope: "row", text: "spesa corrente", sheet: "Altro", direction: "lower" };
  expect(directions([other])["Spesa corrente"]).toEqual([null, true]);
});

it("takes the row before the body", () => {
  const choices: DirectionChoice[] = [
    { scope: "body", text: "spesa", direction: "higher" },
    { scope: "row", text: "spesa corrente", direction: "lower" },
  ];
  expect(directions(choices)["Spesa corrente"]).toEqual(["lower", false]);
});

it("keeps what the reading found in a column", () => {
  const said = { value: "higher", assumed: false, because: null } as const;
  const [first, ...rest] = drawn.indicators;
  if (!first) throw new Error("no indicator");
  const plan = settleDirections({ ...drawn, indicators: [{ ...first, direction: said }, ...rest] }, profile);
  expect(plan.indicators[0]?.direction).toBe(said);
});
