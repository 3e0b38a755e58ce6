import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { prepareContext } from "../../src/rules/context";
import { rowDirection } from "../../src/rules/rowDirection";
import { recognise } from "../../src/reading/recognise";

/** Which way is better for a row of yearly targets, by words that say nothing themselves. */
function directionOf(...targets: readonly string[]) {
  const heads = targets.map((_, at) => `Target ${2026 + at}`).join(" | ");
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Indicatore | Valore storico | ${heads} |
    | Formare il personale | Punti      |                | ${targets.join(" | ")} |
    | Aprire lo sportello  | Casi       | 3              | ${targets.map(() => ">= 3").join(" | ")} |`);
  const [row] = prepareContext(recognise(workbook, defaultProfile), defaultProfile).measured;
  return row ? rowDirection(row) : null;
}

it.each([
  // What is written in half of the years or more, where they agree.
  [[">= 20", "30"], "higher"],
  [["<= 20", "30"], "lower"],
  [[">= 30", ">= 20", ">= 10"], "higher"],
  [[">= 30", ">= 20", "10"], "higher"],
  // Else the way the row itself goes through three values.
  [[">= 30", "20", "10"], "lower"],
  [["30", "<= 20", ">= 10"], "lower"],
  [[">= 30", "<= 20", ">= 10"], "lower"],
  [["10", "20", "30"], "higher"],
  [["10", "10", "30", "40"], "higher"],
])("of %j is %s, and no guess", (targets, direction) => {
  expect(directionOf(...targets)).toEqual({ direction, guessed: false });
});

it.each([[["10", "30", "20"]], [["10", "20"]], [["10", "10", "20"]]])(
  "of %j is at most guessed",
  (targets) => {
    expect(directionOf(...targets)?.guessed ?? true).toBe(true);
  },
);
