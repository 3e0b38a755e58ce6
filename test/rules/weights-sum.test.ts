import { weightsSum } from "../../src/rules/weights-sum";
import { drawSheet } from "../../src/grid/drawSheet";
import { said } from "../support/said";
import { findingsOn, testRule } from "../support/testRule";

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
  "finds one wrong weight of a whole table, not one below every area": `
    | Area       | Obiettivo operativo  | Peso              | Indicatore | Target |
    | Servizi    | Formare il personale | 100               | Ore        | >= 20  |
    | ^          | Aprire lo sportello  | 20                | Utenti     | >= 300 |
    | Conti      | Pagare prima         | 30 {weights-sum}  | Giorni     | <= 30  |`,
  "adds up siblings together where those of each office miss 100 % as much": `
    | Obiettivo operativo  | Peso              | Indicatore | Target | Responsabile |
    | Aprire lo sportello  | 30                | Utenti     | >= 300 | Anagrafe     |
    | Tenere aperto        | 20                | Orari      | 20     | Anagrafe     |
    | Formare il personale | 100 {weights-sum} | Ore        | >= 20  | Personale    |`,
  "adds up each objective on its own": `
    | Obiettivo strategico | Peso | Obiettivo operativo  | Peso             | Indicatore | Target |
    | Servizi semplici     | 50%  | Formare il personale | 100%             | Ore        | >= 20  |
    | Conti in ordine      | 50%  | Pagare prima         | 60%              | Giorni     | <= 30  |
    | ^                    | ^    | Ridurre i costi      | 30% {weights-sum} | Costi     | <= 10  |`,
  "adds up over the totals that the sheet has, whatever stands over the weights": `
    | Area       | Obiettivo operativo  | Indicatore | Peso | Target |
    | Servizi    | Formare il personale | Ore        | 35%  | >= 20  |
    | ^          | ^                    | Corsi      | 15%  | >= 4   |
    | ^          | Aprire lo sportello  | Utenti     | 50%  | >= 300 |
    | Totale area | | | 100% | |
    | Conti      | Pagare prima         | Giorni     | 60%  | <= 30  |
    | ^          | Ridurre i costi      | Costi      | 40%  | <= 10  |
    | Totale area | | | 100% | |`,
  "finds a wrong sum that the sheet has as a total": `
    | Obiettivo operativo  | Peso              | Indicatore | Target |
    | Formare il personale | 60%               | Ore        | >= 20  |
    | Aprire lo sportello  | 30% {weights-sum} | Utenti     | >= 300 |
    | Totale               | 90%               |            |        |`,
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

const weighed = (...weights: readonly string[]): string =>
  ["| Obiettivo operativo | Peso | Indicatore | Target |"]
    .concat(weights.map((weight, at) => `| Formare il personale ${at} | ${weight} | Ore ${at} | >= 2${at} |`))
    .join("\n");

it("says how much is there, of how many", () => {
  expect(said(weightsSum, weighed("60%", "30%"))).toEqual([
    "B3 (B2): Attesa una somma dei pesi di 100 %, trovata 90 % su 2 pesi. / Expected weights to add up to 100%, found 90% over 2 weights. → B2=0.6667 0.00% B3=0.3333 0.00%",
  ]);
});

it.each([
  [["60%", "30%"], "B2=0.6667 0.00% B3=0.3333 0.00%"],
  [["45%", "45%"], "B2=0.5 0% B3=0.5 0%"],
  [["60", "30"], "B2=66.67 B3=33.33"],
  [["0,6", "0,3"], "B2=0.6667 B3=0.3333"],
  [["0,55", "0,3"], "B2=0.6471 B3=0.3529"],
  [["1", "1"], "B2=0.5 B3=0.5"],
  [["10", "10", "10"], "B2=33.33 B3=33.33 B4=33.34"],
  // One percentage among numbers, and texts only: percentages.
  [["60%", "30"], "B2=0.6667 0.00% B3=0.3333 0.00%"],
  [['"60"', '"30"'], "B2=0.6667 0.00% B3=0.3333 0.00%"],
  // The scale is that of the first that is a number.
  [['"60"', "30"], "B2=66.67 B3=33.33"],
])("rescales %j as they are written, the rest of the rounding on the last", (weights, fix) => {
  expect(said(weightsSum, weighed(...weights)).map((text) => text.split(" → ")[1])).toEqual([fix]);
});

it("is mended whole or not at all", () => {
  const { workbook } = drawSheet(weighed("60%", "30%"));
  expect(findingsOn(weightsSum, workbook).map(({ fix }) => fix?.parts)).toEqual([true]);
});

it.each([[["0%", "30%"]], [["-10", "30"]], [["-20", "10"]], [["30", "0", "30"]]])(
  "rescales nothing beside what can be no weight: %j",
  (weights) => {
    const texts = said(weightsSum, weighed(...weights));
    expect(texts).toHaveLength(1);
    expect(texts.join()).not.toContain("→");
  },
);
