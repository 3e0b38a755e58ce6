import { drawSheet } from "../../src/grid/drawSheet";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { settleDirections } from "../../src/directions/settleDirections";
import { recognise } from "../../src/reading/recognise";
import { scorePlan } from "../../src/scoring/scorePlan";

/** Cells beside name, target and result, by their heading. */
type Beside = Readonly<Record<string, string>>;

/** Name, target and result of an indicator; what it scores, null where it is asked or compared with nothing. */
type Row = readonly [name: string, target: string, actual: string, score: number | null, beside?: Beside];

const sheetOf = ([name, target, actual, , beside = {}]: Row, headings: readonly string[]): string => {
  const [objective, indicator, goal, result] = headings;
  const cells = (row: readonly (string | undefined)[]) => `| ${row.join(" | ")} |`;
  const other = Object.keys(beside).map(() => "");
  return [
    cells(["Codice", objective, indicator, ...Object.keys(beside), goal, result]),
    cells(["1.1", "Migliorare il servizio", name, ...Object.values(beside), target, actual]),
    cells(["1.2", "Aprire lo sportello", "Utenti serviti", ...other, ">= 10", "12"]),
  ].join("\n");
};

const HEADINGS = ["Obiettivo operativo", "Indicatore", "Target 2026", "Consuntivo 2026"];
const ENGLISH = ["Objective", "Indicator", "Target 2026", "Actual 2026"];

const profile = { ...defaultProfile, year: 2026 };

function scoresOf(workbook: Workbook): Record<string, number | null> {
  const plan = settleDirections(recognise(workbook, profile), profile);
  const scores = scorePlan(plan, profile);
  return Object.fromEntries(
    plan.indicators.map(({ id, name }) => [name.value, scores.get(id)?.score ?? null]),
  );
}

const scoreOf = (row: Row, headings: readonly string[]) =>
  scoresOf(drawSheet(sheetOf(row, headings)).workbook)[row[0]];

/** Examples of the faults found by others, in their order: what a sheet says, and what a planner would count. */
const ROWS: readonly Row[] = [
  // one word anywhere in the name decided
  ["Giornate di volontariato", "10", "5", 0.5],
  ["Spese legali recuperate", "10", "5", 0.5],
  ["Incontri sui tempi dei procedimenti", "10", "5", 0.5],
  // undesired things were unknown
  ["Pratiche sospese", "10", "20", 0.5],
  ["Crediti prescritti", "10", "20", 0.5],
  ["Allagamenti di sottopassi", "0", "3", 0],
  ["Richieste senza risposta", "5%", "10%", 0.5],
  ["Potholes outstanding", "40", "80", 0.5],
  ["Fire incidents", "0", "3", 0],
  ["Days of free entry", "12", "6", 0.5],
  // changes against a baseline, and without
  ["Consumi", '"-13%"', '"-4%"', 4 / 13, { "Valore storico": "9000" }],
  ["Iscritti", '"+13%"', '"+12%"', 12 / 13, { "Valore storico": "900" }],
  ["Consumi", '"-13%"', '"-4%"', 4 / 13],
  // nought and "="
  ["Reclami", "0", "7", 0],
  ["Errori", "=0%", '"5%"', 0],
  ["Disservizi", "zero disservizi", "3", 0],
  ["Incontri", "= 5", "7", 5 / 7],
  // polarity and formula
  ["Indice A", "2", "4", 0.5, { Polarità: "Negativa" }],
  ["Indice A", "2", "4", 0.5, { Verso: "decrescente" }],
  ["Indice A", "2", "4", 0.5, { "Andamento atteso": "↓" }],
  ["Indice A", "2", "4", 0.5, { Formula: "richieste inevase / richieste ricevute" }],
  // limits on both sides, clocks, fractions, mismatches
  ["Temperatura delle sale", "30÷40", "35", null],
  ["Temperatura delle sale", '"10:15"', "12", null],
  ["Apertura", "entro le ore 18:00", "17", null],
  ["Domande evase", ">= 80%", "18 su 24", 0.9375],
  ["Corsi tenuti", "30", "80%", null, { "Unità di misura": "n." }],
  // changes in other words
  ["Utenti", "12% fewer", "6%", 0.5],
  ["Visitatori", "miglioramento del 5%", "4%", 0.8],
  ["Durata dei lavori", "Diminuzione a 7 giorni", "14", 0.5],
  ["Eventi", "quanto meno 6", "3", 0.5],
  // fractions, money, thousands
  ["Plessi cablati", "un terzo dei plessi", "33,4%", 1],
  ["Plessi cablati", "tre quarti", '"60%"', 0.8],
  ["Visitatori", '"310 000"', "155000", 0.5],
  ["Visitatori", '"2’400"', "1200", 0.5],
  ["Gradimento", "70/100", "35", 0.5],
  // several marks in one cell, parts of months
  ["Relazione consegnata", "100% dei punti entro marzo, 70% entro maggio", "30/04/2026", 0.7],
  ["Relazione consegnata", "inizio aprile", "10/04/2026", 1],
  ["Relazione consegnata", "inizio aprile", "11/04/2026", 0],
  ["Relazione consegnata", "seconda decade di aprile", "20/04/2026", 1],
  // tolerance
  ["Tempo medio di rilascio", "60 gg (tolleranza 5%)", "63", 1],
  ["Tempo medio di rilascio", "60 gg (tolleranza 5%)", "64", 60 / 64],
  ["Utenti formati", "200 con tolleranza del 10%", "180", 1],
  ["Bilancio approvato", "entro il 30/06/2026 (tolleranza 10 giorni)", "10/07/2026", 1],
  // ranks, yes and no, serials
  ["Posizione in classifica", "Top 15%", "20", null],
  ["Posizione in classifica", "2° posto", "3", null],
  ["Sportello attivo", "ON", "OFF", 0],
  ["Sportello attivo", "V/F", "V", 1],
  ["Bando pubblicato", "46203", "46200", 1, { "Unità di misura": "data" }],
];

it.each(ROWS.map((row) => ({ row, title: row.slice(0, 4).join(" | ") })))("$title", ({ row }) => {
  const score = scoreOf(row, HEADINGS);
  if (row[3] === null) expect(score).toBeNull();
  else expect(score).toBeCloseTo(row[3], 9);
});

const ENGLISH_ROWS: readonly Row[] = [
  ["Visitors", '"3,400"', '"2,900"', 2900 / 3400],
  ["Spending on fuel", "Lower spending by 7%", "7%", 1],
  ["Visitors", "4% above last year", "2%", 0.5],
  ["Money raised", "£4.5m", "£2.25m", 0.5],
  ["Money raised", "€ 2.1bn", "€ 1.05bn", 0.5],
  ["Money raised", "£18,000", "£9,000", 0.5],
  ["Money raised", "$90k", "$45k", 0.5],
  ["Rating of service", "100% if >= 8, 60% if >= 4", "6", 0.6],
  ["Report delivered", "mid-July", "15/07/2026", 1],
  ["Report delivered", "mid-July", "16/07/2026", 0],
  ["Time to answer", "30 days, 3 tolerated", "33 days", 1],
  ["Time to answer", "no later than 20 days", "40 days", 0.5],
  ["Visitors", "in excess of 50", "25", 0.5],
  ["Visitors", "a minimum of 7", "3.5", 0.5],
];

it.each(ENGLISH_ROWS.map((row) => ({ row, title: row.slice(0, 4).join(" | ") })))("$title", ({ row }) => {
  const score = scoreOf(row, ENGLISH);
  if (row[3] === null) expect(score).toBeNull();
  else expect(score).toBeCloseTo(row[3], 9);
});

it.each([
  [
    [
      "Consuntivo I trimestre",
      "Consuntivo II trimestre",
      "Consuntivo III trimestre",
      "Consuntivo IV trimestre",
    ],
    1,
  ],
  [["Consuntivo T1", "Consuntivo T2", "Consuntivo T3", "Consuntivo T4"], 1],
  [["Actual Q1", "Actual Q2", "Actual Q3", "Actual Q4"], 1],
  // a state at a date is no part to be added
  [["Consuntivo al 31/03", "Consuntivo al 30/06", "Consuntivo al 30/09", "Consuntivo al 31/12"], 0.25],
])("adds up the parts of a year under %j", (parts, score) => {
  const { workbook } = drawSheet(`
    | Codice | Obiettivo operativo    | Indicatore      | Target 2026 | ${parts.join(" | ")} |
    | 1.1    | Migliorare il servizio | Incontri tenuti | 12          | 3 | 3 | 3 | 3 |
    | 1.2    | Aprire lo sportello    | Utenti serviti  | 40          | 10 | 10 | 10 | 10 |`);
  expect(scoresOf(workbook)).toEqual({ "Incontri tenuti": score, "Utenti serviti": score });
});

/** A workbook in which a number is shown by a format that writes its unit or its sign. */
const shownAs = (
  { sheets, ...workbook }: Workbook,
  value: number,
  format: string,
  text: string,
): Workbook => ({
  ...workbook,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell?.type === "number" && cell.value === value ? { ...cell, format, text } : cell)),
    ),
  })),
});

it.each([
  ["Pratiche evase", 80, '0"%"', "80%", "72%", 0.9],
  ["Visite", 3, '"< "0', "< 3", "6", 0.5],
])("%s: %d under the format %s is %s, and %s scores %d", (name, target, format, shown, actual, score) => {
  const { workbook } = drawSheet(`
    | Codice | Obiettivo operativo    | Indicatore     | Target 2026 | Consuntivo 2026 |
    | 1.1    | Migliorare il servizio | ${name}        | ${target}   | ${actual}       |
    | 1.2    | Aprire lo sportello    | Utenti serviti | 40          | 40              |`);
  expect(scoresOf(shownAs(workbook, target, format, shown))[name]).toBeCloseTo(score, 9);
});
