import { factsOfTable } from "./factsOfTable";

const answering = (rows: string) =>
  factsOfTable(`| Dirigente | Obiettivo | Indicatore |\n${rows}`, [
    "responsible:node",
    "title:objective",
    "name",
  ]).map(({ responsible }) => responsible.map(({ value }) => value).join());

it("a manager written once answers for the objectives below too", () => {
  const rows = `
    | Rossi | Formare | Ore |
    | | Ascoltare | Utenti |
    | Bianchi | Pagare prima | Giorni |
    | | Spendere meglio | Euro |`;
  expect(answering(rows)).toEqual(["Rossi", "Rossi", "Bianchi", "Bianchi"]);
});

it("where managers are written again row after row, a blank is one", () => {
  const rows = `
    | Rossi | Formare | Ore |
    | Rossi | Ascoltare | Utenti |
    | | Pagare prima | Giorni |`;
  expect(answering(rows)).toEqual(["Rossi", "Rossi", ""]);
});

it("a manager behind the objective answers for that one alone", () => {
  const facts = factsOfTable(
    `
    | Obiettivo | Dirigente | Indicatore |
    | Formare | Rossi | Ore |
    | Ascoltare | | Utenti |`,
    ["title:objective", "responsible:node", "name"],
  );
  expect(facts.map(({ responsible }) => responsible.map(({ value }) => value))).toEqual([["Rossi"], []]);
});
