import { indicatorDuplicate } from "../../src/rules/indicator-duplicate";
import { testRule } from "../support/testRule";

testRule(indicatorDuplicate, {
  "reports a name once for all its copies": `
    | Obiettivo operativo  | Indicatore                              | Target |
    | Formare il personale | Fasi realizzate                         | 100%   |
    | Aprire lo sportello  | Fasi realizzate {indicator-duplicate}   | 100%   |
    | Pagare prima         | Fasi realizzate                         | 100%   |`,
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
  "finds two copies below a strategic indicator": `
    ## Strategico
    | Obiettivo strategico | Indicatore            | Target 2026 |
    | Servizi semplici     | Livello di gradimento | >= 80%      |
    ## Operativo
    | Obiettivo operativo  | Indicatore                                  | Target 2026 |
    | Aprire lo sportello  | Livello di gradimento                       | >= 80%      |
    | Formare il personale | Livello di gradimento {indicator-duplicate} | >= 80%      |`,
});
