import { explainScore } from "../../src/scoring/explainScore";

it("tells the way to a score step by step, with the method's formula", () => {
  expect(explainScore({ actual: "700", target: "880", thresholds: ["704", "528"], method: "step" })).toEqual({
    score: 0.6,
    met: false,
    level: 0.6,
    method: "step",
    direction: "higher",
    formula: "target raggiunto = 100 %, altrimenti il livello della migliore soglia raggiunta, altrimenti 0",
    steps: [
      "target: almeno 880",
      "risultato: 700",
      "meglio un valore alto: lo dicono le soglie",
      "metodo: target raggiunto = 100 %, altrimenti il livello della migliore soglia raggiunta, altrimenti 0",
      "soglia 528 raggiunta: 60 %",
    ],
    reason: null,
  });
});

it.each([
  [
    { actual: "700", target: "880", thresholds: ["704", "528"], method: "linear" as const },
    "60 % + 20 % × (700 − 528) / (704 − 528) = 79,55 %",
  ],
  [{ actual: "85", target: "> 90%" }, "85 % / 90 % = 94,44 %"],
  [{ actual: "25 gg", target: "20 gg" }, "20 / 25 = 80 %"],
  [{ actual: "11", target: "<= 10", method: "mirror" as const }, "2 − 11 / 10 = 90 %"],
  [
    { actual: "90", target: "100", baseline: "80", method: "prior-year" as const },
    "(90 − 80) / (100 − 80) = 50 %",
  ],
  [{ actual: "95", target: "100", method: "bands" as const }, "95 %: fascia da 0 %, 95 %"],
  [{ actual: "110", target: "100" }, "limitato a 100 %"],
  [{ actual: "24", target: "<=20gg.+5" }, "target raggiunto: 100 %"],
  [{ actual: "24", target: "<=20gg.+5" }, "oltre il valore ma entro la tolleranza"],
  [{ actual: "90%", target: "> 90%" }, "target mancato di un soffio: al massimo 99 %"],
  [{ actual: "12/07", target: "luglio", year: 2019 }, "risultato: 12 luglio 2019"],
  [{ actual: "NO", target: "luglio", year: 2019 }, "risultato: mai"],
  [{ actual: "4", target: "5" }, "si suppone che sia meglio un valore alto: nessuna parola dice il verso"],
  [{ actual: "4", target: "5", thresholds: ["3", "qualitativa"] }, "soglie non confrontabili: 1"],
  [{ actual: "4", target: "5", thresholds: ["settembre"] }, "soglie non confrontabili: 1"],
  [{ actual: "-3%", target: "riduzione del 5%", thresholds: ["SI", "2%"] }, "soglie non confrontabili: 1"],
  [{ actual: "91%", target: "90% (dal 03/2015)" }, "si suppone che «dal 03/2015» non cambi il target"],
  [{ actual: "1", target: "0" }, "meglio un valore basso: il target è zero"],
  [{ actual: "4", target: "5", thresholds: ["3", "4"] }, "le soglie non sono in ordine"],
  [{ actual: "115", target: "+10% sul 2018", baseline: "100", year: 2019 }, "valore da raggiungere: 110"],
  [{ actual: "80%", target: "avvio gara" }, "punteggio attribuito: 80 %"],
])("%j: says «%s»", (request, step) => {
  expect(explainScore(request).steps).toContain(step);
});

it.each([
  [{ actual: "", target: "5" }, "la cella è vuota"],
  [
    { actual: "5", target: "boh" },
    "boh: «boh» non è un numero, una data, un sì/no né una tappa riconoscibile",
  ],
  [{ actual: "5", target: "> 2014", year: 2015 }, "serve il valore 2014"],
  [{ actual: "5", target: "≥ media cluster" }, "serve il valore di «media cluster»"],
  [{ actual: "5", target: "Anno di rilevazione" }, "nessun target quest'anno: si misura soltanto"],
  [{ actual: "5", target: "vedi allegato" }, "il target rimanda a un altro documento"],
  [{ actual: "90", target: "100", method: "prior-year" as const }, "serve il valore storico"],
  [
    { actual: "20", target: "<= 10", method: "min-max" as const },
    "serve il valore che vale 0: scrivere l'ultima soglia o il valore storico",
  ],
])("%j: no score, because %s", (request, reason) => {
  expect(explainScore(request)).toMatchObject({ score: null, met: null, level: null, steps: [], reason });
});

// Thresholds of a change are changes too, in its sense, whether they have its sign and its percent sign or not.
it.each([
  [["4%", "2%"], "-4%", 0.8],
  [["-4%", "-2%"], "-3%", 0.6],
  [["4", "2"], "-4%", 0.8],
  [["4", "2"], "-3%", 0.6],
  [["0,04", "0,02"], "-3%", 0.6],
  [["4", "2"], "-1%", 0],
])("a fall of 5 %% with thresholds %j: %s scores %d", (thresholds, actual, score) => {
  const told = explainScore({ actual, target: "riduzione del 5%", thresholds, method: "step" });
  expect(told.score).toBe(score);
  expect(told.steps).not.toContain("le soglie non sono in ordine");
});

it.each([[], ["4", "3"]])("has nothing to say about the order of the thresholds %j", (...thresholds) => {
  expect(explainScore({ actual: "4", target: "5", thresholds }).steps.join()).not.toContain("in ordine");
});

it("leaves out thresholds of a change that are no number", () => {
  const request = { actual: "-3%", target: "riduzione del 5%", thresholds: ["qualitativa", "2%"] };
  expect(explainScore({ ...request, method: "step" })).toMatchObject({ score: 0.6 });
  expect(explainScore(request).steps).toContain("soglie non confrontabili: 1");
});

it.each([
  [{ actual: "700", target: "880" }, "target: at least 880"],
  [{ actual: "110", target: "100" }, "capped at 100%"],
  [{ actual: "24", target: "<=20gg.+5" }, "target met: 100%"],
  [{ actual: "4", target: "5", thresholds: ["3", "qualitativa"] }, "thresholds that cannot be compared: 1"],
  [{ actual: "91%", target: "90% (dal 03/2015)" }, "“dal 03/2015” is supposed to change nothing"],
  [{ actual: "4", target: "5", thresholds: ["3", "4"] }, "the thresholds are out of order"],
])("speaks English when asked: %j", (request, step) => {
  expect(explainScore(request, undefined, "en").steps).toContain(step);
});

it("reads numbers of options with a decimal point, targets as on a sheet", () => {
  expect(explainScore({ actual: "1.5", target: "1,5" }).met).toBe(true);
  expect(explainScore({ actual: "1771", target: "1.771" }).met).toBe(true);
});

it("gives thresholds the levels asked for", () => {
  const request = { actual: "700", target: "880", thresholds: ["704", "528"], levels: [0.9, 0.5] };
  expect(explainScore(request).score).toBe(0.5);
});
