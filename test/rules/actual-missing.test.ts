import { actualMissing } from "../../src/rules/actual-missing";
import { testRule } from "../support/testRule";

testRule(actualMissing, {
  "waits for the year's end when half of it is over": {
    picture: `
    | Obiettivo operativo  | Indicatore | Target 2026 | Consuntivo al 30/06/2026 | Consuntivo al 31/12/2026 |
    | Formare il personale | Ore        | >= 20       | 12                   |                      |
    | Aprire lo sportello  | Utenti     | >= 300      | {actual-missing}     |                      |`,
    profile: { phase: "half-year", year: 2026 },
  },
});
