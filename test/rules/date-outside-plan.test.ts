import { dateOutsidePlan } from "../../src/rules/date-outside-plan";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(dateOutsidePlan, {
  "accepts a date without a year": {
    picture: `
    | Obiettivo operativo | Indicatore | Target         |
    | Rinnovare la sede   | Lavori     | entro il 30/06 |
    | Aprire lo sportello | Apertura   | settembre      |`,
    profile: { year: 2026 },
  },
  "accepts every year the plan covers": `
    | Obiettivo strategico | Indicatore | Target 2026 | Target 2027 |
    | Rinnovare la sede    | Lavori     | 31/12/2026  | 30/06/2027  |`,
  "accepts the plan's year in a column of the year before": {
    picture: `
    | Obiettivo operativo | Indicatore   | Target 2025                    |
    | Aprire la sede      | Apertura     | 30/06/2026                     |
    | Pagare              | Liquidazione | 30/06/2024 {date-outside-plan} |`,
    profile: { year: 2026 },
  },
  "asks of every sheet its own years": {
    picture: `
    ## Strategico
    | Obiettivo strategico | Indicatore | Target 2025 | Target 2026 |
    | Rinnovare la sede    | Lavori     | 31/12/2025  | 30/06/2026  |
    ## Operativo
    | Obiettivo operativo  | Indicatore | Target 2026                    |
    | Aprire lo sportello  | Apertura   | 30/06/2025 {date-outside-plan} |`,
    profile: { year: 2026 },
  },
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo | Indicatore             | Target 2026 | Target 2027 | Target 2028 |
    | Rinnovare la sede   | Affidamento dei lavori | 30/09/2026  | 30/09/2027  | 30/09/2029  |
    | Formare             | Ore                    | 3           | 4           | 5           |`,
    [
      "E2: Attesa una data nel 2026–2028, trovato «30/09/2029». / Expected a date in 2026–2028, found “30/09/2029”.",
    ],
  ],
  [
    `
    | Obiettivo operativo | Indicatore             | Target     |
    | Rinnovare la sede   | Affidamento dei lavori | 30/09/2026 |
    | Formare             | Ore                    | 3          |`,
    [],
  ],
  [
    `
    | Obiettivo operativo | Indicatore             | Target 2026         |
    | Rinnovare la sede   | Affidamento dei lavori | 30 settembre        |
    | Aprire la sede      | Apertura al pubblico   | entro il 31/12/2026 |`,
    [],
  ],
  [
    `
    | Piano 2025          |
    | Obiettivo operativo | Indicatore             | Target     |
    | Rinnovare la sede   | Affidamento dei lavori | 30/09/2026 |
    | Aprire la sede      | Apertura al pubblico   | 30/09/2024 |
    | Pagare              | Liquidazione           | 31/12/2025 |`,
    [
      "C3: Attesa una data nel 2025, trovato «30/09/2026». / Expected a date in 2025, found “30/09/2026”.",
      "C4: Attesa una data nel 2025, trovato «30/09/2024». / Expected a date in 2025, found “30/09/2024”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(dateOutsidePlan, picture)).toEqual(texts);
});
