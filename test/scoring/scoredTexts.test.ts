import { explainScore } from "../../src/scoring/explainScore";

interface Around {
  readonly thresholds?: readonly string[];
  readonly baseline?: string;
  readonly unit?: string;
}

const score = (actual: string, target: string, around: Around = {}) =>
  explainScore({ actual, target, year: 2026, ...around }).score;

const SCORES: readonly (readonly [string, string, number | null, Around?])[] = [
  // nought, and exactly so much
  ["7", "0", 0],
  ["0", "0", 1],
  ["5%", "=0%", 0],
  ["3", "zero disservizi", 0],
  ["5", "= 5", 1],
  ["7", "= 5", 5 / 7],
  ["3", "= 5", 0.6],
  ["5.001", "= 5", 0.99],
  // change against change
  ["-4%", "-5%", 0.8],
  ["-5%", "-5%", 1],
  ["4%", "riduzione del 5%", 0.8],
  ["-6%", "riduzione del 5%", 1],
  ["+2%", "riduzione del 5%", 0],
  ["4%", "-5%", 0],
  ["-4%", "-13%", 4 / 13, { baseline: "9000" }],
  ["+12%", "+13%", 12 / 13, { baseline: "900" }],
  ["870", "-13%", 1, { baseline: "1000" }],
  ["900", "-13%", 870 / 900, { baseline: "1000" }],
  ["900", "-13%", null],
  ["3 giorni in meno", "riduzione di 5 giorni", 0.6],
  ["-3", "riduzione di 5 giorni", 0.6],
  ["+5", "+10", 0.5, { baseline: "20" }],
  ["-8%", "-10%", 0.8, { thresholds: ["-8%", "-5%"] }],
  ["-6%", "-10%", 0.6, { thresholds: ["-8%", "-5%"] }],
  // a limit to a change
  ["+1%", "entro +2%", 1],
  ["+5%", "entro +2%", 0.4],
  ["+6%", "non superiore a +3%", 0.5],
  ["104", "max +3%", 103 / 104, { baseline: "100" }],
  ["+6%", "+3% max", 0.5],
  ["+4%", "almeno +5%", 0.8],
  ["-2%", ">= -3%", 1],
  ["97", ">= -3%", 1, { baseline: "100" }],
  ["-4%", "<= -5%", 0.8],
  ["96", "<= -5%", 95 / 96, { baseline: "100" }],
  ["-6%", "almeno -5%", null],
  ["-6%", "-5% max", null],
  ["+6%", "aumento non superiore al 3%", 0.5],
  ["2%", "riduzione massima del 5%", 1],
  ["+8%", "ampliare la platea del 10%", 0.8],
  ["-8%", "abbattere i costi del 10%", 0.8],
  ["35", "migliore del 2025", 0.875, { baseline: "40" }],
  ["40", "migliorare rispetto al 2025", 0.99, { baseline: "40" }],
  // thresholds on the scale of the target
  ["92", "95%", 0.8, { thresholds: ["90", "80"] }],
  ["92", "95%", 0.8, { thresholds: ["0.9", "0.8"] }],
  ["92%", "95%", 0.8, { thresholds: ["90", "80"] }],
  // quotients and scales
  ["18 su 24", ">= 80%", 0.9375],
  ["18/24", "80%", 0.9375],
  ["4", "3 su 5", 1],
  ["2 su 5", "3 su 5", 2 / 3],
  ["40%", "3 su 5", 2 / 3],
  ["90/100", "90", 1],
  ["72%", "80%", 0.9],
  // nothing to compare
  ["80%", "30 n.", null],
  ["80%", "30", null, { unit: "numero" }],
  ["80%", "30 corsi", null],
  ["≥ 95", "95", null],
  ["obiettivo non raggiunto", "90%", null],
  ["18:00", "30", null],
  ["92 (stimato al 30/09)", "90", null],
  ["11", "10 + 3", null],
  ["4", "3 entro il 30/06, 6 entro il 31/12", null],
  ["6", "min 5 max 8", null],
  ["5", "4 → 6", null],
  ["0", "azzeramento dei reclami", 1],
  ["1", "azzeramento dei reclami", 0],
  ["80%", "SI", null],
  ["100%", "SI", 1],
  ["0%", "SI", 0],
  // yes, no, dates
  ["non fatto", "fatto / non fatto", 0],
  ["sì", "presenza/assenza", 1],
  ["5/7/2026", "entro il 30/06 (tolleranza 10 giorni)", 1],
  ["15/07/2026", "entro il 30/06 (tolleranza 10 giorni)", 0],
  ["15/10/2026", "3° T", 0],
  ["15/09/2026", "T3", 1],
  ["15/09/2026", "entro S2 2026", 1],
  ["24/7", "24/7", null],
  ["SI", "24/7", null],
  ["2030", "2026 fatto", null],
  ["2030", "2026 relazione", null],
  // money
  ["£3.6m", "£4.5m", 0.8],
  ["2 800", "2’800", 1],
];

it.each(SCORES.map(([actual, target, expected, around = {}]) => ({ actual, target, expected, around })))(
  "$actual against $target scores $expected ($around)",
  ({ actual, target, expected, around }) => {
    const result = score(actual, target, around);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 10);
  },
);

it.each([
  ["90%", ["0,9", "90%", "90 %", "nove su dieci", "90,0%"]],
  ["310000", ["310 000", "310’000", "310.000,0"]],
])("%s is the same in every notation", (target, notations) => {
  for (const written of notations) {
    expect([written, score(written, target)]).toEqual([written, 1]);
    expect([written, score(target, written)]).toEqual([written, 1]);
  }
});
