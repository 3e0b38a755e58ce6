import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { decimalHabits } from "../../src/targets/decimalHabits";

const HEAD = "| Obiettivo operativo | Indicatore | Target 2026 | Target 2027 |";

/** How the first target and the first one of the other year are taken to write decimals. */
function habitsOf(...rows: readonly string[]) {
  const { indicators } = recognise(drawSheet([HEAD, ...rows].join("\n")).workbook, defaultProfile);
  const habitOf = decimalHabits(indicators);
  const [first] = indicators;
  if (!first) throw new Error("no plan");
  // Asked twice: what was found is kept.
  return [...first.targets, ...first.targets].map(habitOf).slice(0, 2);
}

it.each([
  [
    "commas anywhere",
    ["| Formare il personale | Ore di formazione | 20 | 1.500 |", '| Aprire | Utenti | "7,25 ore" | 3 |'],
    ["comma", "comma"],
  ],
  [
    "points, of which one alone would be a slip beyond its column",
    [
      '| Formare il personale | Ore di formazione | "1.5 ore" | "20 ore" |',
      '| Aprire lo sportello | Utenti serviti | "2.5 ore" | "3 ore" |',
    ],
    ["point", "point"],
  ],
  [
    "a comma in a column of points: dates have points too",
    [
      '| Formare il personale | Ore di formazione | "1.5 ore" | 20 |',
      '| Aprire lo sportello | Utenti serviti | "2,5 ore" | 3 |',
    ],
    ["comma", "comma"],
  ],
  [
    "one point",
    [
      '| Formare il personale | Ore di formazione | "1.5 ore" | "20 ore" |',
      '| Aprire lo sportello | Utenti serviti | "2 ore" | "3 ore" |',
    ],
    ["point", null],
  ],
  [
    "nothing",
    [
      "| Formare il personale | Ore di formazione | 20 | 30 |",
      "| Aprire lo sportello | Utenti serviti | 3 | 4 |",
    ],
    [null, null],
  ],
])("%s", (_what, rows, habits) => {
  expect(habitsOf(...rows)).toEqual(habits);
});

it("an English sheet writes points", () => {
  const { indicators } = recognise(
    drawSheet(`
      | Operational objective | Indicator | Target 2026 |
      | Train the staff | Number of training hours per employee | 20 |
      | Open the desk | Share of citizens who are served online | 3 |`).workbook,
    defaultProfile,
  );
  const habitOf = decimalHabits(indicators);
  expect(indicators.flatMap(({ targets }) => targets.map(habitOf))).toEqual(["point", "point"]);
});
