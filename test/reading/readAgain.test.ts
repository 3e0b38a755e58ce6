import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { read } from "../../src/reading/read";
import { recognise } from "../../src/reading/recognise";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { sampleBytes } from "../support/samples/sampleBytes";
import { samples } from "../support/samples/samples";
import { drawSheet } from "../../src/grid/drawSheet";

/** A cell somebody typed in: the last long text of a sheet says more. */
function edited(grid: Grid): Grid {
  const place = grid.rows.findLastIndex((row) => row.some(isTitle));
  return {
    ...grid,
    rows: grid.rows.map((row, at) =>
      at === place
        ? row.map((cell) => (cell && isTitle(cell) ? saying(cell, `${cell.text} e altro`) : cell))
        : row,
    ),
  };
}
const isTitle = (cell: Cell | undefined): boolean => cell?.type === "text" && cell.text.length > 20;
const saying = (cell: Cell, text: string): Cell => ({ ...cell, text, value: text });

/** A workbook none of whose sheets was ever seen. */
const copied = (workbook: Workbook): Workbook => structuredClone(workbook);

describe("after an edit", () => {
  it.each(samples().map((sample) => [sample.file, sample] as const))(
    "%s: is read as if for the first time",
    async (file, sample) => {
      let workbook = await readWorkbook(await sampleBytes(sample), file);
      recognise(workbook, defaultProfile);
      const names = workbook.sheets.map(({ sheet }) => sheet);
      for (const name of new Set([...names.slice(0, 1), ...names.slice(-1)])) {
        workbook = {
          ...workbook,
          sheets: workbook.sheets.map((grid) => (grid.sheet === name ? edited(grid) : grid)),
        };
        expect(recognise(workbook, defaultProfile)).toEqual(recognise(copied(workbook), defaultProfile));
      }
    },
  );

  const card = (number: number, sheet: string) => `
    ## ${sheet}
    | Obiettivo strategico | Rendere i servizi ${number} più vicini alle imprese  |
    | Obiettivo operativo  | Rilasciare i certificati ${number} in minor tempo    |
    | Peso                 | ${number}0%                                          |
    | Indicatore           | Giorni medi di rilascio dei certificati di tipo ${number} |
    | Target 2026          | <= ${number}                                         |`;
  const table = (sheet: string) => `
    ## ${sheet}
    | Obiettivo operativo         | Indicatore                   | Peso | Target 2026 |
    | Formare chi sta allo sportello | Ore di formazione a testa | 60%  | 20          |
    | Aprire di pomeriggio        | Pomeriggi di apertura        | 40%  | >= 80       |`;

  const lined = (title: string, sheet: string) => `
    ## ${sheet}
    | ${title} | | | |
    | Indicatore                 | Unità  | Valore iniziale | Target 2026 |
    | Imprese che si rivolgono allo sportello | numero | 120 | 140 |
    | Incontri tenuti nell'anno  | numero | 8   | 10  |`;

  it.each([
    ["cards", card(4, "Scheda A"), card(6, "Scheda B")],
    [
      "tables below their lines",
      lined("Consulenza alle imprese", "Scheda A"),
      lined("Vigilanza", "Scheda B"),
    ],
  ])("reads no sheet but the one that changed: %s", (_which, one, other) => {
    const { workbook } = drawSheet(`${table("Tabella")}${one}${other}`, "piano.xlsx");
    const first = read(workbook, defaultProfile);
    const sheets = workbook.sheets.map((grid) => (grid.sheet === "Tabella" ? edited(grid) : grid));
    const again = read({ ...workbook, sheets }, defaultProfile);
    const kept = (name: "views" | "assignments"): boolean[] =>
      again[name].map((one, at) => (one as unknown) === first[name][at]);
    expect(again.views.map(({ sheet }) => sheet)).toEqual(["Tabella", "Scheda A", "Scheda B"]);
    expect(kept("views")).toEqual([false, true, true]);
    const sheetsOf = again.assignments.map(({ shape }) => shape.regions.map(({ sheet }) => sheet));
    expect(sheetsOf).toEqual([["Tabella"], ["Scheda A", "Scheda B"]]);
    expect(kept("assignments")).toEqual([false, true]);
  });
});
