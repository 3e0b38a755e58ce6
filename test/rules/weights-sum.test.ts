import { weightsSum } from "../../src/rules/weights-sum";
import { testRule } from "../support/testRule";

testRule(weightsSum, {
  "accepts what rounding leaves over": `
    | Obiettivo operativo  | Peso  | Indicatore | Target |
    | Formare il personale | 33,33 | Ore        | >= 20  |
    | Aprire lo sportello  | 33,33 | Utenti     | >= 300 |
    | Pagare prima         | 33,33 | Giorni     | <= 30  |`,
  "lets a blank stand for what is missing": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale | 60%  | Ore        | >= 20  |
    | Aprire lo sportello  |      | Utenti     | >= 300 |`,
  "finds too much even beside a blank": `
    | Obiettivo operativo  | Peso              | Indicatore | Target |
    | Formare il personale | 70%               | Ore        | >= 20  |
    | Aprire lo sportello  |                   | Utenti     | >= 300 |
    | Pagare prima         | 50% {weights-sum} | Giorni     | <= 30  |`,
  "adds up each objective on its own": `
    | Obiettivo strategico | Peso | Obiettivo operativo  | Peso             | Indicatore | Target |
    | Servizi semplici     | 50%  | Formare il personale | 100%             | Ore        | >= 20  |
    | Conti in ordine      | 50%  | Pagare prima         | 60%              | Giorni     | <= 30  |
    | ^                    | ^    | Ridurre i costi      | 30% {weights-sum} | Costi     | <= 10  |`,
  "keeps to the tolerance of the profile": {
    picture: `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale | 60   | Ore        | >= 20  |
    | Aprire lo sportello  | 39   | Utenti     | >= 300 |`,
    profile: { weightTolerance: 1 },
  },
  "takes the planner to the weight that cannot be one": `
    | Obiettivo operativo  | Peso               | Indicatore | Target |
    | Formare il personale | 140% {weights-sum} | Ore        | >= 20  |
    | Aprire lo sportello  | 40%                | Utenti     | >= 300 |`,
});
