import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** The blocks of the first sheet of a picture: "header A2:C2". */
function blocksOf(picture: string): string[] {
  const [sheet] = recognise(drawSheet(picture).workbook, defaultProfile).sheets;
  return (sheet?.blocks ?? []).map(({ kind, range: { top, left, bottom, right } }) => {
    const [from, to] = [formatCell({ row: top, col: left }), formatCell({ row: bottom, col: right })];
    return `${kind} ${from}:${to}`;
  });
}

it("sees a page title, a heading, the headings of a table and its records", () => {
  const picture = `
    | Piano della performance 2026 | < | < | < |
    | Area 1 - Servizi alle imprese | < | < | < |
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Ridurre i tempi | 60 | Giorni di rilascio | <= 20 |
    | Formare il personale | 40 | Ore di formazione | >= 30 |`;
  expect(blocksOf(picture)).toEqual(["title A1:D1", "title A2:D2", "header A3:D3", "table A4:D5"]);
});

it("takes headings of two rows as one block, and a table over its empty rows as one", () => {
  const picture = `
    | | Obiettivo operativo | < | Indicatore | < |
    | | Codice | Titolo | Descrizione | Target 2026 |
    | | 1.1 | Ridurre i tempi | Giorni di rilascio | <= 20 |
    | | | | | |
    | | 1.2 | Formare il personale | Ore di formazione | >= 30 |`;
  expect(blocksOf(picture)).toEqual(["header B1:E2", "table B3:E5"]);
});

it("counts a total to the table", () => {
  const picture = `
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Ridurre i tempi | 60 | Giorni di rilascio | <= 20 |
    | Formare il personale | 40 | Ore di formazione | >= 30 |
    | Totale | 100 | | |`;
  expect(blocksOf(picture)).toEqual(["header A1:D1", "table A2:D4"]);
});

it("begins a new block where a heading divides a table", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 |
    | Ridurre i tempi | Giorni di rilascio | <= 20 |
    | Missione 016 - Commercio internazionale | < | < |
    | Aprire nuovi mercati | Imprese accompagnate | 30 |`;
  expect(blocksOf(picture)).toEqual(["header A1:C1", "table A2:C2", "heading A3:C3", "table A4:C4"]);
});

const CARD = (title: string) => `
    | Obiettivo operativo | ${title} |
    | Peso | 50% |
    | | |
    | Indicatore | Giorni di rilascio |
    | Target 2026 | <= 20 |`;

it("sees a card over the empty rows between its parts", () => {
  expect(blocksOf(CARD("Ridurre i tempi"))).toEqual(["card A1:B5"]);
});

it.each([
  ["an empty row", "\n | | |"],
  ["nothing", ""],
])("tells stacked cards with %s between them by the label both begin with", (_between, between) => {
  const cards = blocksOf(`${CARD("Ridurre i tempi")}${between}${CARD("Formare il personale")}`);
  expect(cards).toEqual(between === "" ? ["card A1:B5", "card A6:B10"] : ["card A1:B5", "card A7:B11"]);
});

it("gives every strip of cards side by side blocks of its own", () => {
  const picture = `
    | Obiettivo operativo | Ridurre i tempi | | Obiettivo operativo | Formare il personale |
    | Peso | 50% | | Peso | 50% |
    | Indicatore | Giorni | | Indicatore | Ore |
    | Target 2026 | <= 20 | | Target 2026 | >= 30 |`;
  expect(blocksOf(picture)).toEqual(["card A1:B4", "card D1:E4"]);
});

it("frames the small table of an indicator with its title", () => {
  const picture = `
    | Obiettivo operativo | Ridurre i tempi di rilascio | < | < |
    | | | | |
    | Giorni di rilascio dei certificati | Target storico | Valore target | Peso |
    | | 25 | <= 20 | 100% |`;
  expect(blocksOf(picture)).toEqual(["card A1:B1", "header A3:D3", "table A4:D4"]);
});

it("tells a statement below indicators and a legend from the plan itself", () => {
  const picture = `
    | Obiettivo operativo | Ridurre i tempi |
    | Indicatore | Giorni di rilascio |
    | Target 2026 | <= 20 |
    | L'obiettivo è in linea con quanto previsto | < |
    | | |
    | Legenda | |
    | verde | raggiunto |
    | rosso | critico |`;
  expect(blocksOf(picture)).toEqual(["card A1:B4"]);
});

it("shows the title of a sheet that is only a word of the plan", () => {
  const picture = `
    | Rendicontazione | < | < |
    | | | |
    | Obiettivo operativo | Indicatore | Target 2026 |
    | Ridurre i tempi | Giorni di rilascio | <= 20 |`;
  expect(blocksOf(picture)).toEqual(["card A1:A1", "header A3:C3", "table A4:C4"]);
});
