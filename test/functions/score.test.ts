import fc from "fast-check";
import { CellNumber } from "../../src/functions/cells";
import { numericScore } from "../../src/functions/numericScore";
import { scalesDiffer } from "../../src/functions/scalesDiffer";
import { askScore } from "../../src/functions/scoreArguments";
import { scoreTarget } from "../../src/scoring/scoreTarget";
import { call, messageOf } from "./call";

it.each<[unknown[], unknown]>([
  // the worked cases of the domain
  [[700, 880, 704, 528], 0.6],
  [[700, 880, 704, 528, "step"], 0.6],
  [[700, 880, 704, 528, "linear"], expect.closeTo(0.7955, 4)],
  [[700, 880, 704, 528, "ratio"], 700 / 880],
  [[704, 880, 704, 528, "min-max"], 0.5],
  [[29, 28, 29, 30], 0.8],
  [[30.5, 28, 29, 30], 0],
  [["30,5", 28, 29, 30], 0],
  [["SI", "SI"], 1],
  [["15/09", "luglio", "settembre", "ottobre"], 0.8],
  [[24, "<=20gg.+5"], 1],
  [[26, "<=20gg.+5"], expect.closeTo(0.7692, 4)],
  [["92%", "> 90%"], 1],
  [["90%", "> 90%"], 0.99],
  [[11, "<= 10", undefined, undefined, "mirror"], 0.9],
  [["12/07/2015", "<= 30.06"], 0],
  // numbers, percentages, dates, yes and no, however they are written
  [[0.92, "> 90%"], 1],
  [[92, "> 90%"], 1],
  [["85%", 0.9], expect.closeTo(85 / 90)],
  [[42197, "30/06/2015"], 0],
  [[42180, "30/06/2015"], 1],
  [[true, "SI"], 1],
  [[false, "SI"], 0],
  [[110, "> 2014", undefined, undefined, undefined, 100], 1],
  [[95, "> 2014", undefined, undefined, undefined, 100], 0.95],
  [[105, 110, undefined, undefined, "prior-year", 100], 0.5],
  [["80%", "avvio gara"], 0.8],
  // blanks in their forms
  [[null, 880], ""],
  [["", 880], ""],
  [["  ", 880], ""],
  [["", ""], ""],
  [[700, 880, "", null], 700 / 880],
  // a threshold still to be written is none, one nobody can read is a fault
  [[700, 880, "n.d.", 528], 0.6],
  [[700, 880, "9 o 10", 528], "#VALUE!"],
  // a nought that is known to be one is a value
  [[3, 0, 2, 4], 0.6],
  [[0, 5, 0], 0.8],
  [[5, "Anno di rilevazione"], ""],
  // how to read numbers, at the end
  [[30, 28, undefined, undefined, undefined, undefined, "<="], 28 / 30],
  [[28, 28, undefined, undefined, undefined, undefined, "<"], 0.99],
  [[30, 28, undefined, undefined, undefined, undefined, "decrescente"], 28 / 30],
  [[42190, 42185, undefined, undefined, undefined, undefined, "data"], 0],
  [[42180, 42185, undefined, undefined, undefined, undefined, "data"], 1],
  [[42180, "30/06/2015", undefined, undefined, undefined, undefined, "data"], 1],
  [["10/07/2015", 42185, undefined, undefined, undefined, undefined, "data"], 0],
  [["12/07", "<= 30.06", undefined, undefined, undefined, undefined, "2015"], 0],
  [[0.85, 0.9, undefined, undefined, undefined, undefined, ">= %"], expect.closeTo(85 / 90)],
  [[85, 0.9, undefined, undefined, undefined, undefined, "%"], expect.closeTo(85 / 90)],
  [[700, 880, 800, 690, undefined, undefined, undefined, [[0.9, 0.5]]], 0.5],
  [[29, ">= 30", undefined, undefined, undefined, undefined, "<="], 29 / 30],
  // one scale everywhere, or a message
  [[85, 0.9], "#VALUE!"],
  [["85", 0.9], "#VALUE!"],
  [["85", "0,9"], "#VALUE!"],
  [["85", "90%"], expect.closeTo(85 / 90)],
  [[new CellNumber(0.85, "percent"), 90], expect.closeTo(85 / 90)],
  [[85, new CellNumber(0.9, "percent")], expect.closeTo(85 / 90)],
  [[5, 6, undefined, undefined, undefined, undefined, "boh"], "#VALUE!"],
  [[5, 6, 4, 3, undefined, undefined, undefined, [[8, 6]]], "#VALUE!"],
  // wrong input
  [[5, ""], "#N/A"],
  [[5, "boh"], "#VALUE!"],
  [["boh", 5], "#N/A"],
  [[5, 6, "boh"], "#VALUE!"],
  [[5, 6, undefined, undefined, "somma"], "#VALUE!"],
  [[5, "> 2014"], "#N/A"],
  [[5, "vedi allegato"], "#N/A"],
  [[20, "<= 10", undefined, undefined, "min-max"], "#N/A"],
  // errors are passed on
  [["#N/A", 5], "#N/A"],
  [[{ code: "#DIV/0!", message: "" }, 5], "#DIV/0!"],
  [[{ type: "Error", basicValue: "#NUM!" }, 5], "#NUM!"],
  [[5, { type: "Error", basicValue: "#REF!" }], "#VALUE!"],
])("SCORE(%j) is %j", (args, expected) => {
  expect(call("SCORE", ...args)).toEqual(expected);
});

it.each([
  [[5, ""], "manca il target: scriverlo, per esempio >= 90%"],
  [[5, "5-10"], "il target «5-10»: un intervallo: scrivere il minimo (≥) oppure il massimo (≤)"],
  [[5, 6, "boh"], "la soglia «boh»"],
  [[5, 6, undefined, undefined, "somma"], "metodo «somma» sconosciuto: scrivere step, linear"],
  [[5, "> 2014"], "serve il valore 2014"],
  [[5, { type: "Error", basicValue: "#REF!" }], "una cella usata qui contiene #REF!"],
])("SCORE(%j) says what to write: %s", (args, words) => {
  expect(messageOf("SCORE", ...args)).toContain(words);
});

it("speaks the language of the page", () => {
  const { document } = globalThis;
  Object.assign(globalThis, { document: { documentElement: { lang: "en-US" } } });
  try {
    expect(messageOf("SCORE", 5, "")).toBe("the target is missing: write it, such as >= 90%");
  } finally {
    Object.assign(globalThis, { document });
  }
});

it("goes over ranges element by element, single cells repeating", () => {
  expect(call("SCORE", [[700], [880], [""]], 880, 704, 528)).toEqual([[0.6], [1], [""]]);
  expect(call("SCORE", [[10], [5]], [[10, 20]])).toEqual([
    [1, 0.5],
    [0.5, 0.25],
  ]);
  expect(call("SCORE", [[1], ["x"], [3]], [[1], [2]])).toEqual([[1], ["#N/A"], ["#N/A"]]);
});

it("gives plain numbers the score their texts would have", () => {
  const plain = fc.integer({ min: -200, max: 2000 }).map((tenths) => tenths / 10);
  const threshold = fc.option(plain, { nil: undefined });
  const method = fc.constantFrom(
    undefined,
    "step",
    "linear",
    "ratio",
    "mirror",
    "min-max",
    "prior-year",
    "bands",
  );
  fc.assert(
    fc.property(
      plain,
      plain,
      threshold,
      threshold,
      method,
      threshold,
      (actual, target, s80, s60, name, baseline) => {
        const asked = askScore({ actual, target, thresholds: [s80, s60], method: name, baseline });
        // Numbers on two scales are for neither.
        fc.pre(!scalesDiffer(actual, target));
        if (asked.kind !== "question") throw new Error(asked.kind);
        expect(numericScore(actual, target, s80, s60, name, baseline)).toBe(
          scoreTarget(asked.question, asked.rules).score,
        );
      },
    ),
    { numRuns: 500 },
  );
});
