import type { TargetMeaning } from "../../src/model/target";
import { comparisonInWords } from "../../src/targets/comparisonInWords";
import { parseTarget } from "../../src/targets/parseTarget";

const read = parseTarget("20", { year: null, unit: null });
if (!read.ok) throw new Error("20");
const meaning: TargetMeaning = read.target;
const say = (more: Partial<TargetMeaning>) => {
  const { it, en } = comparisonInWords({ ...meaning, ...more });
  return `${it} / ${en}`;
};

it.each<[Partial<TargetMeaning>, string]>([
  [{ operator: null }, "20: di più o di meno? / 20: more or less?"],
  [{ operator: ">=" }, "almeno 20 / at least 20"],
  [{ operator: ">" }, "più di 20 / more than 20"],
  [{ operator: "<" }, "meno di 20 / less than 20"],
  [{ operator: "=" }, "pari a 20 / equal to 20"],
  [{ operator: "<=" }, "al massimo 20 / at most 20"],
  [{ operator: "<=", unit: "days" }, "entro 20 giorni / within 20 days"],
  [{ operator: "<=", unit: "days", value: 0 }, "al massimo 0 giorni / at most 0 days"],
  [{ operator: "<=", unit: "percent", value: 0.2 }, "al massimo il 20 % / at most 20%"],
  [{ operator: "<=", unit: "euro" }, "al massimo 20 euro / at most 20 euro"],
  [{ operator: ">=", value: 4, scale: 5 }, "almeno 4 su 5 / at least 4 out of 5"],
  [{ operator: ">=", tolerance: 2 }, "almeno 20, tollerati 18 / at least 20, 18 tolerated"],
  [{ operator: "<=", tolerance: 2 }, "al massimo 20, tollerati 22 / at most 20, 22 tolerated"],
  [{ operator: "<=", tolerance: 0 }, "al massimo 20 / at most 20"],
])("%j is %s", (more, words) => {
  expect(say(more)).toBe(words);
});
