import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { review } from "../../../src/review";

const PLAN = `
  ## Piano
  | Cod. | Obiettivo operativo          | Peso | Indicatore       | Target 2026 |
  | 1.1  | Rinnovare le serre tropicali | 45%  | Serre riaperte   | 3           |
  | 1.2  | Catalogare la banca dei semi | 30%  | Lotti catalogati | 850         |
  | 2.1  | Aprire il sentiero tattile   | 25%  | Metri aperti     | 320         |`;

const codesFound = (summary: string) =>
  review(drawSheet(PLAN + summary).workbook, defaultProfile)
    .findings.filter(({ rule }) => rule === "code-reference")
    .map(({ at }) => at?.row);

it.each([
  [
    "lines counted from one are no codes",
    `
  ## Riepilogo
  | Scheda | Obiettivo                    | Peso |
  | 1      | Rinnovare le serre tropicali | 45%  |
  | 2      | Catalogare la banca dei semi | 30%  |
  | 3      | Aprire il sentiero tattile   | 25%  |`,
    [],
  ],
  [
    "a code that was mistyped is one still",
    `
  ## Riepilogo
  | Scheda | Obiettivo                    | Peso |
  | 1.1    | Rinnovare le serre tropicali | 45%  |
  | 1.3    | Catalogare la banca dei semi | 30%  |
  | 2.1    | Aprire il sentiero tattile   | 25%  |`,
    [2],
  ],
])("%s", (_, summary, rows) => {
  expect(codesFound(summary)).toEqual(rows);
});

it("takes no line of an index of codes for an objective", () => {
  const index = `
  ## Indice
  | N. | Foglio | Pagina |
  | 1  | 1.1    | 3      |
  | 2  | 1.2    | 5      |
  | 3  | 2.1    | 7      |`;
  const titles = (drawing: string) =>
    review(drawSheet(drawing).workbook, defaultProfile).plan.nodes.map(({ title, code }) => [
      code?.value,
      title.value,
    ]);
  expect(titles(PLAN + index)).toEqual(titles(PLAN));
});
