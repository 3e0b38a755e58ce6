import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

/** One cell is blank, wrong or out of place: what it says is lost, and nothing else moves. */
const slips: Readonly<Record<string, readonly [picture: string, plan: string]>> = {
  "a weight left blank beside a column merged over the objectives": [
    `
    | Obiettivo strategico | Obiettivo operativo | Peso | Indicatore | Target 2026 |
    | Un porto sostenibile | Elettrificare       | 70   | Banchine   | 2           |
    | ^                    | Ripulire            |      | Giornate   | 20          |
    | Un porto veloce      | Preavvisare         | 100  | Operatori  | 60          |`,
    `
    strategic Un porto sostenibile
      operational Elettrificare [70%]
        - Banchine {2026: 2}
      operational Ripulire [blank]
        - Giornate {2026: 20}
    strategic Un porto veloce
      operational Preavvisare [100%]
        - Operatori {2026: 60}`,
  ],
  "a name left blank beside a weight": [
    `
    | Obiettivo operativo | Indicatore | Peso | Target 2026 |
    | Formare             | Ore        | 60   | 20          |
    | Pagare prima        |            | 30   | 15          |
    | Ascoltare           | Utenti     | 10   | 90          |`,
    `
    operational Formare [60%]
      - Ore {2026: 20}
    operational Pagare prima [30%]
      -  {2026: 15}
    operational Ascoltare [10%]
      - Utenti {2026: 90}`,
  ],
  "a row of which only the title is left": [
    `
    | Obiettivo operativo | Indicatore | Target 2026 |
    | 1.1 Formare         | Ore        | 20          |
    | 1.2 Ascoltare       | Utenti     | 90          |
    | 1.3 Pagare prima    |            |             |`,
    `
    operational 1.1 · Formare
      - Ore {2026: 20}
    operational 1.2 · Ascoltare
      - Utenti {2026: 90}
    operational 1.3 · Pagare prima`,
  ],
  "an error in place of a code": [
    `
    | Cod.  | Obiettivo operativo | Indicatore | Target 2026 |
    | 1.1   | Formare             | Ore        | 20          |
    | #REF! | Ascoltare           | Utenti     | 90          |
    | 1.3   | Pagare prima        | Giorni     | 30          |`,
    `
    operational 1.1 · Formare
      - Ore {2026: 20}
    operational Ascoltare
      - Utenti {2026: 90}
    operational 1.3 · Pagare prima
      - Giorni {2026: 30}`,
  ],
  "one code for two objectives": [
    `
    | Cod. | Obiettivo operativo          | Peso | Indicatore | Target 2026 |
    | 1.1  | Tempi medi dei pagamenti     | 60%  | Giorni     | 30          |
    | 1.1  | Tempi medi delle istruttorie | 40%  | Istanze    | 90          |`,
    `
    operational 1.1 · Tempi medi dei pagamenti [60%]
      - Giorni {2026: 30}
    operational 1.1 · Tempi medi delle istruttorie [40%]
      - Istanze {2026: 90}`,
  ],
  "a date where the rows have amounts": [
    `
    | Obiettivo operativo | Indicatore | Target 2026 | Soglia 80% | Soglia 60% |
    | Formare             | Ore        | 31/12/2026  | 15         | 10         |
    | Ascoltare           | Utenti     | 90          | 80         | 70         |`,
    `
    operational Formare
      - Ore {2026: 31/12/2026; soglia 80%: 15; soglia 60%: 10}
    operational Ascoltare
      - Utenti {2026: 90; soglia 80%: 80; soglia 60%: 70}`,
  ],
  "a stray cell beside a heading": [
    `
    | Obiettivo strategico: Servizi semplici | < | < | | | | | appunto |
    | Obiettivo operativo | Indicatore | Target 2026 |
    | Formare             | Ore        | 20          |
    | Ascoltare           | Utenti     | 90          |`,
    `
    strategic Servizi semplici
      operational Formare
        - Ore {2026: 20}
      operational Ascoltare
        - Utenti {2026: 90}`,
  ],
  "a card without the name of its indicator": [
    `
    | Obiettivo operativo  | 1.1 Formare |
    | Peso                 | 40%         |
    | Indicatore           |             |
    | Peso indicatore      | 100%        |
    | Target 2026          | 20          |
    | | |
    | Obiettivo operativo  | 1.2 Ascoltare |
    | Peso                 | 60%           |
    | Indicatore           | Utenti        |
    | Peso indicatore      | 100%          |
    | Target 2026          | 90            |`,
    `
    operational 1.1 · Formare [40%]
      -  [100%] {2026: 20}
    operational 1.2 · Ascoltare [60%]
      - Utenti [100%] {2026: 90}`,
  ],
  "a small table with one value left": [
    `
    | Obiettivo operativo | 1.1 Formare |
    | | | | |
    | Ore erogate | Valore storico | Target 2026 | Peso |
    | ^           | 18             | 20          | 60%  |
    | | | | |
    | Corsi       | Valore storico | Target 2026 | Peso |
    | ^           |                | 4           |      |`,
    `
    operational 1.1 · Formare
      - Ore erogate [60%] {base: 18; 2026: 20}
      - Corsi [blank] {2026: 4}`,
  ],
  "a manager nobody named": [
    `
    | Dirigente | Obiettivo operativo | Peso | Indicatore | Target 2026 |
    | Rossi     | 1.1 Formare         | 60%  | Ore        | 20          |
    | ^         | 1.2 Ascoltare       | 40%  | Utenti     | 90          |
    |           | 2.1 Pagare prima    | 70%  | Giorni     | 30          |
    | ^         | 2.2 Spendere meglio | 30%  | Euro       | 900         |`,
    `
    operational 1.1 · Formare [60%] {resp: Rossi}
      - Ore {2026: 20}
    operational 1.2 · Ascoltare [40%] {resp: Rossi}
      - Utenti {2026: 90}
    operational 2.1 · Pagare prima [70%]
      - Giorni {2026: 30}
    operational 2.2 · Spendere meglio [30%]
      - Euro {2026: 900}`,
  ],
  "a small table with one value left, right below its card": [
    `
    | Obiettivo operativo | 1.1 Formare |
    | Ore erogate | Valore storico | Target 2026 | Peso |
    | ^           | 18             | 20          | 60%  |
    | | | | |
    | Corsi       | Valore storico | Target 2026 | Peso |
    | ^           |                | 4           |      |`,
    `
    operational 1.1 · Formare
      - Ore erogate [60%] {base: 18; 2026: 20}
      - Corsi [blank] {2026: 4}`,
  ],
};

const read = ([picture, plan]: readonly [string, string]) =>
  expect(planMistakes(recognise(drawSheet(picture).workbook, defaultProfile), plan)).toEqual([]);

it.each(Object.entries(slips))("%s moves nothing else", (_name, slip) => read(slip));
