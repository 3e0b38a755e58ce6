import { dateOutsidePlan } from "../../src/rules/date-outside-plan";
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
