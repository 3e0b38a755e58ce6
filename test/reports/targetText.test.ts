import type { Ink } from "../../src/reports/ink";
import { scoreText } from "../../src/reports/scoreText";
import { targetText } from "../../src/reports/targetText";
import { explainScore } from "../../src/scoring/explainScore";
import { parseTarget } from "../../src/targets/parseTarget";
import { targetJson } from "../../src/targets/targetJson";

const draw = (text: string, language: "it" | "en" = "it"): string[] =>
  targetText(targetJson(text, parseTarget(text), language), language).split("\n");

it("gives the reading in words and its kind", () => {
  expect(draw("≥ 90%").slice(0, 3)).toEqual([
    "≥ 90%",
    expect.stringContaining("almeno il 90"),
    "confronto con un valore",
  ]);
});

it("keeps a remark and lists what was supposed", () => {
  expect(draw("90%(dal 03/2015)").join("\n")).toContain("nota: dal 03/2015");
  expect(draw("4", "en").join("\n")).toContain("not written, supposed: the comparison, the direction");
});

it("points at the character where reading stopped", () => {
  const { position } = targetJson("almeno boh", parseTarget("almeno boh"), "it");
  const [text, pointer, why] = draw("almeno boh");
  expect(text).toBe("almeno boh");
  expect(pointer).toBe(`${" ".repeat(position ?? -1)}▲`);
  expect(why).toMatch(/^non lo capisco: ./);
});

it("does not point into a text of several lines", () => {
  expect(draw("boh\nbah").slice(0, 2)).toEqual(["boh", "bah"]);
});

it("ends a score with the figure and its method, or with the reason there is none", () => {
  const say = (actual: string, target: string, ink?: Ink) =>
    scoreText(explainScore({ actual, target, thresholds: ["704", "528"] }), "it", ink)
      .trimEnd()
      .split("\n")
      .at(-1);
  expect(say("700", "880")).toBe("punteggio 60\u00a0% (metodo: a soglie)");
  expect(say("700", "boh")).toMatch(/^nessun punteggio: .*boh/);
});
