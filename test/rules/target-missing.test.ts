import { targetMissing } from "../../src/rules/target-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(targetMissing, {
  "finds a half-year target without the yearly one": `
    | Obiettivo operativo  | Indicatore | Target al 30/06/2026 | Target al 31/12/2026 |
    | Formare il personale | Ore        | 10                   | 20                   |
    | Aprire lo sportello  | Utenti     | 100                  | {target-missing}     |`,
  "does without the half-year target": `
    | Obiettivo operativo  | Indicatore | Target al 30/06/2026 | Target al 31/12/2026 |
    | Formare il personale | Ore        | 10                   | 20                   |
    | Aprire lo sportello  | Utenti     |                      | 300                  |`,
  "takes the half-year target where the sheet asks for no other": `
    | Obiettivo operativo  | Indicatore | Target al 30/06/2026 |
    | Formare il personale | Ore        | 10                   |
    | Aprire lo sportello  | Utenti     | 100                  |`,
  "takes a day of the first half for the year's": `
    | Obiettivo operativo  | Indicatore             | Target al 30/06/2026 | Target al 31/12/2026 |
    | Aprire lo sportello  | Data di apertura       | entro il 31/03/2026  |                      |
    | Rifare il sito       | Sito in linea          | SI                   | {target-missing}     |
    | Formare il personale | Ore                    | 10                   | 20                   |`,
  "leaves out what the sheet says it only watches": `
    | Obiettivo operativo  | Indicatore       | Target 2026      | Stato             |
    | Formare il personale | Ore              | 20               | In corso          |
    | Aprire lo sportello  | Utenti           | {target-missing} | Da avviare        |
    | Vivere sicuri        | Furti denunciati |                  | Solo monitoraggio |`,
  "lets an indicator begin in a later year where a dash says so": `
    | Obiettivo operativo  | Indicatore | Target 2026      | Target 2027 |
    | Formare il personale | Ore        | 20               | 20          |
    | Aprire lo sportello  | Utenti     | -                | 300         |
    | Rifare il sito       | Visite     | {target-missing} | 500         |
    | Pagare prima         | Giorni {target-missing} | -   | -           |`,
  "asks for the plan year only": {
    picture: `
    | Obiettivo strategico | Indicatore | Target 2025 | Target 2026      | Target 2027 |
    | Servizi semplici     | Ore        |             | 20               | 20          |
    | ^                    | Utenti     | 200         | {target-missing} | 300         |`,
    profile: { year: 2026 },
  },
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo  | Indicatore | Target 2026 | Target 2027 |
    | Formare il personale | Ore        |             | >= 20       |
    | Aprire lo sportello  | Utenti     | >= 300      |             |`,
    ["C2 (B2): Atteso un target per il 2026, trovato nessuno. / Expected a target for 2026, found none."],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        |        |
    | Aprire lo sportello  | Utenti     | >= 300 |`,
    ["C2 (B2): Atteso un target, trovato nessuno. / Expected a target, found none."],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore | Target 30/06/2026 | Target 2026 |
    | Formare il personale | Ore        | >= 10             |             |
    | Aprire lo sportello  | Utenti     | >= 100            | >= 300      |`,
    [
      "D2 (B2): Atteso un target per il 2026, trovato solo «>= 10» al 30/6/2026. / Expected a target for 2026, found only “>= 10” at 30/6/2026.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(targetMissing, picture)).toEqual(texts);
});
