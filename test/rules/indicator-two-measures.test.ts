import { indicatorTwoMeasures } from "../../src/rules/indicator-two-measures";
import { testRule } from "../support/testRule";

testRule(indicatorTwoMeasures, {
  "accepts a ratio": `
    | Obiettivo operativo | Indicatore                                 | Target |
    | Pagare prima        | n. fatture pagate / n. fatture ricevute    | >= 90% |
    | Evadere le istanze  | % istanze evase / istanze ricevute         | >= 90% |`,
  "finds a share behind a bar": `
    | Obiettivo operativo | Indicatore                                                   | Target |
    | Evadere le istanze  | tempo medio/percentuale di istanze {indicator-two-measures}  | 4      |`,
});
