import { indicatorTwoMeasures } from "../../src/rules/indicator-two-measures";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(indicatorTwoMeasures, {
  "accepts a ratio": `
    | Obiettivo operativo | Indicatore                                 | Target |
    | Pagare prima        | n. fatture pagate / n. fatture ricevute    | >= 90% |
    | Evadere le istanze  | % istanze evase / istanze ricevute         | >= 90% |`,
  "finds a share behind a bar": `
    | Obiettivo operativo | Indicatore                                                   | Target |
    | Evadere le istanze  | tempo medio/percentuale di istanze {indicator-two-measures}  | 4      |`,
});

it("says what was expected and what stands there", () => {
  expect(indicatorTwoMeasures.bad.flatMap((picture) => said(indicatorTwoMeasures, picture))).toEqual([
    "B2: Attesa una misura, trovate due con un target solo: «tempi di pagamento / % fatture pagate entro 30 gg». / Expected one measure, found two with one target: “tempi di pagamento / % fatture pagate entro 30 gg”.",
  ]);
});
