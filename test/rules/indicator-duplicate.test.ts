import { indicatorDuplicate } from "../../src/rules/indicator-duplicate";
import { testRule } from "../support/testRule";

testRule(indicatorDuplicate, {
  "finds a copy with another target": `
    | Obiettivo operativo  | Indicatore                             | Target |
    | Formare il personale | Livello di gradimento                  | >= 80% |
    | Aprire lo sportello  | LIVELLO DI GRADIMENTO. {indicator-duplicate} | >= 70% |`,
  "accepts a strategic indicator taken up below": `
    ## Strategico
    | Obiettivo strategico | Indicatore            | Target 2026 |
    | Servizi semplici     | Livello di gradimento | >= 80%      |
    ## Operativo
    | Obiettivo operativo  | Indicatore            | Target 2026 |
    | Aprire lo sportello  | Livello di gradimento | >= 80%      |`,
});
