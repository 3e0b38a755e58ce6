import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { review } from "../../../src/review";

const card = (title: string, second: number, total: number) => `
  | ${title}                    |                    |       |                   |             |
  |                             |                    |       |                   |             |
  | N.                          | Obiettivo          | Punti | Indicatore        | Target 2026 |
  | 1                           | Aprire lo sportello | 40   | Utenti            | 300         |
  | 2                           | Formare chi lavora | ${second} | Ore di formazione | 20     |
  |                             | Totale parte A     | ${total}  |                   |             |`;

const sums = (picture: string) =>
  review(drawSheet(picture).workbook, defaultProfile).findings.filter(({ rule }) => rule === "weights-sum")
    .length;

it.each([
  ["a part that comes to what its title says", card("Parte A - Obiettivi (max 70 punti)", 30, 70), 0],
  ["the whole", card("Parte A - Obiettivi", 60, 100), 0],
  ["a part no title speaks of", card("Parte A - Obiettivi", 30, 70), 1],
  ["a part that misses what its title says", card("Parte A - Obiettivi (max 70 punti)", 20, 60), 1],
])("%s", (_, picture, found) => {
  expect(sums(picture)).toBe(found);
});
