import { planNotRead } from "../../src/rules/plan-not-read";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(planNotRead, {
  "says nothing of a sheet with a single word of a plan": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Elenco
    | Indicatore | Ufficio |
    | Ore        | Sede    |`,
});

it("says what was expected and what stands there", () => {
  expect(planNotRead.bad.flatMap((picture) => said(planNotRead, picture))).toEqual([
    "'Secondo semestre'!A1: Ci sono parole di un piano («Peso», «Target», «Soglia minima»), ma qui non ho trovato obiettivi. Se non fa parte del piano, si può dire in «Come ho letto». / There are words of a plan (“Peso”, “Target”, “Soglia minima”), but I found no objectives here. If it is no part of the plan, say so in “How I read it”.",
  ]);
});
