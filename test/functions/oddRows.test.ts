import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { sameNumbers } from "../support/sameNumbers";

jest.setTimeout(60_000);

// Rows as people type them: percentages and dates as texts, blanks, errors, two scales. Pane, formula and command line give the score told.

const HEAD =
  "| Obiettivo operativo | Peso | Indicatore | Unità di misura | Target 2026 | Soglia 80% | Soglia 60% | Consuntivo 2026 |";
const OTHER = "| Organizzare incontri | 50% | Incontri svolti | n. | 10 | 8 | 6 | 10 |";

it.each<[string, string, number | null]>([
  ["a result that is a text", '| Quota di pratiche online | % | 90% | 80% | 70% | "85%" |', 0.8],
  ["a target that is a text", '| Quota di utenti soddisfatti | % | "90%" | "80 %" | "70%" | 75% |', 0.6],
  ["a decimal in a text", '| Percentuale di sedi accessibili | % | >= 90% | | | "85,5 %" |', 0.95],
  ["hundredths and a text", '| Tasso di digitalizzazione | % | 90 | 80 | 70 | "92%" |', 1],
  ["hundredths beside a percentage", "| Quota di utenti soddisfatti | % | 90% | | | 85 |", 85 / 90],
  ["a percentage beside hundredths", "| Quota di pratiche online | % | 90 | | | 85% |", 85 / 90],
  ["fractions", "| Quota di sedi aperte | % | 0,9 | | | 0,85 |", 85 / 90],
  [
    "dates that are texts",
    '| Data di approvazione della Carta | data | "30/06/2026" | "31/07/2026" | "31/08/2026" | "15/07/2026" |',
    0.8,
  ],
  ["a date in words", '| Data di pubblicazione del bando | data | 30/06/2026 | | | "30 giugno 2026" |', 1],
  [
    "a date a day too late",
    '| Approvazione del regolamento | data | "entro il 30/09/2026" | | | 01/10/2026 |',
    0,
  ],
  ["a month and points", '| Adozione del piano | data | "entro dicembre" | | | "10.12.2026" |', 1],
  ["no result", "| Utenti serviti | n. | 880 | 704 | 528 | |", null],
  ["a blank of spaces", '| Giorni di attesa | giorni | 28 | 29 | 30 | " " |', null],
  ["a result of nought", "| Reclami ricevuti | n. | 0 | 2 | 4 | 0 |", 1],
  ["no target", "| Corsi svolti | n. | | | | 5 |", null],
  ["an error as result", "| Utenti serviti | n. | 880 | 704 | 528 | #N/A |", null],
  ["an error as target", "| Giorni di attesa | giorni | #REF! | | | 30 |", null],
  ["an error as threshold", "| Corsi svolti | n. | 12 | #DIV/0! | 8 | 11 |", null],
  ["a threshold still to come", '| Corsi svolti | n. | 12 | "n.d." | 8 | 11 |', 0.6],
  ["yes", '| Attivazione dello sportello | sì/no | "SI" | | | VERO |', 1],
  ["no", '| Pubblicazione del report | sì/no | "Sì" | | | "no" |', 0],
  ["units in both", '| Giorni medi di rilascio | giorni | "<= 20 gg" | | | "25 gg" |', 0.8],
  ["thousands in texts", '| Imprese coinvolte | n. | "almeno 1.500" | | | "1.200" |', 0.8],
  ["numbers that are texts", '| Utenti serviti | n. | "880" | "704" | "528" | "700" |', 0.6],
  ["a balance below nought", "| Saldo di bilancio | € | >= 0 | | | -500 |", 0],
  ["a strict target missed by nothing", '| Quota di gare aperte | % | "> 90%" | | | 90% |', 0.99],
  ["a change of a change", '| Riduzione dei consumi | % | "-5%" | | | "-4%" |', 0.8],
])("%s", async (_what, row, expected) => {
  const picture = `${HEAD}\n| Migliorare i servizi | 50% ${row}\n${OTHER}`;
  const { plan, scores } = review(drawSheet(picture).workbook, defaultProfile);
  const score = scores.get(plan.indicators[0]?.id ?? "")?.score ?? null;
  expect(score).toEqual(expected === null ? null : expect.closeTo(expected, 9));
  expect((await sameNumbers(picture, defaultProfile)).indicators).toBe(2);
});
