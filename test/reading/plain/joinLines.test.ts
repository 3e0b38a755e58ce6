import { drawSheet } from "../../../src/grid/drawSheet";
import { joinLines } from "../../../src/reading/plain/joinLines";
import { rowTexts } from "../../support/rowTexts";

const joined = (rows: readonly string[]): readonly string[] | undefined => {
  const [grid] = drawSheet(rows.join("\n")).workbook.sheets;
  const moved = grid && joinLines(grid);
  return moved && rowTexts(moved.grid);
};

const HEADINGS = "| Cod. | Obiettivo | Indicatore | Target |";

it("joins printed lines, those that begin with a capital beside others too", () => {
  expect(
    joined([
      HEADINGS,
      "| A1 | Potenziare i servizi di | Sportelli presso | 3 |",
      "| | orientamento | le sedi | |",
      "| A2 | Sostenere la ricerca | Proposte presentate con il | 42 |",
      "| | in Europa | Consorzio | |",
      "| | | locale | |",
      "| A3 | Estendere l'apertura | Ore | 65 |",
      "| | delle biblioteche | | |",
    ]),
  ).toEqual([
    "Cod. | Obiettivo | Indicatore | Target",
    "A1 | Potenziare i servizi di orientamento | Sportelli presso le sedi | 3",
    "A2 | Sostenere la ricerca in Europa | Proposte presentate con il Consorzio locale | 42",
    "A3 | Estendere l'apertura delle biblioteche | Ore | 65",
  ]);
});

it("joins a word in two parts wherever it stands", () => {
  expect(joined([HEADINGS, "| A1 | Sentieri accessi- | Km | 3 |", "| | bili a tutti | | |"])).toEqual([
    "Cod. | Obiettivo | Indicatore | Target",
    "A1 | Sentieri accessibili a tutti | Km | 3",
  ]);
});

it.each([
  [
    "second lines of one column alone",
    [
      "| A1 | Pagare in tempo | Tempestività | 3 |",
      "| | | giorni / fatture | |",
      "| A2 | Riscuotere | Incassi | 4 |",
      "| | | incassi / ruoli | |",
      "| A3 | Spendere | Pagamenti | 5 |",
      "| | | pagamenti / impegni | |",
    ],
  ],
  [
    "lists that begin small from the first line on",
    [
      "| A1 | curare il verde | numero di alberi | 3 |",
      "| | curare le strade | numero di buche | |",
      "| A2 | pulire | numero di uscite | 4 |",
      "| | spazzare | numero di vie | |",
      "| A3 | potare | numero di siepi | 5 |",
      "| | seminare | numero di prati | |",
    ],
  ],
  [
    "a line or two",
    ["| A1 | Curare il | Alberi e | 3 |", "| | verde | siepi | |", "| A2 | Pulire | Vie | 4 |"],
  ],
])("leaves %s", (_which, rows) => {
  expect(joined([HEADINGS, ...rows])).toBeUndefined();
});
