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

it("says which text of the plan holds instead", () => {
  const text = (sheet: string, target: number) => `## ${sheet}
    | Obiettivo operativo  | Indicatore | Target    |
    | Formare il personale | Ore        | ${target} |
    | Aprire lo sportello  | Utenti     | 300       |
`;
  expect(said(planNotRead, text("Piano", 20) + text("Revisione", 30))).toEqual([
    "Piano!A1: Qui c'è un testo precedente del piano: vale quello di «Revisione». Se è un piano a sé, si può dire in «Come ho letto». / This is an earlier text of the plan: that of “Revisione” holds. If it is a plan of its own, say so in “How I read it”.",
  ]);
});
