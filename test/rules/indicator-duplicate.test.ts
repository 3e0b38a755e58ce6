import { indicatorDuplicate } from "../../src/rules/indicator-duplicate";
import { said } from "../support/said";
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

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Codice | Obiettivo operativo  | Indicatore    | Target |
    | 1.1    | Formare il personale | Fasi concluse | 1      |
    | 1.2    | Aprire lo sportello  | Fasi concluse | 2      |
    | 1.3    | Pagare prima         | Fasi concluse | 3      |`,
    [
      "C3 (C4 C2): «Fasi concluse» misura anche un altro obiettivo: 1.1 Formare il personale (3 volte in tutto). / Expected “Fasi concluse” once, found it under another objective too: 1.1 Formare il personale (3 times in all).",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Target |
    | Formare il personale | Fasi concluse     | 1      |
    | ^                    | Ore di formazione | 2      |
    | ^                    | Fasi concluse     | 2      |`,
    [
      "B4 (B2): «Fasi concluse» misura anche lo stesso obiettivo: Formare il personale. / Expected “Fasi concluse” once, found it under the same objective too: Formare il personale.",
    ],
  ],
  [
    `
    | Indicatore        | Target 2026 |
    | Fasi concluse     | 1           |
    | Ore di formazione | 2           |
    | Fasi concluse     | 2           |`,
    [],
  ],
  [
    `
    | Obiettivo strategico | Indicatore    | Target 2026 |
    | Servizi semplici     | Fasi concluse | 1           |
    | Conti in ordine      | Fasi concluse | 2           |`,
    [
      "B3 (B2): «Fasi concluse» misura anche un altro obiettivo: Servizi semplici. / Expected “Fasi concluse” once, found it under another objective too: Servizi semplici.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(indicatorDuplicate, picture)).toEqual(texts);
});
