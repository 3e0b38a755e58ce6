import type { PeriodReading } from "../../src/model/reading";
import { joinParts } from "../../src/scoring/joinParts";
import { interpretTarget } from "../../src/targets/interpretTarget";

const quarters = (...texts: readonly string[]): PeriodReading[] =>
  texts.map((text, index) => ({
    text,
    period: `Q${index + 1} 2026`,
    at: { sheet: "Piano", row: 1, col: 4 + index },
    stored: "text",
    number: null,
  }));

function joined(target: string, ...texts: readonly string[]) {
  const reading = interpretTarget(target);
  const parts = quarters(...texts);
  const last = parts.at(-1);
  if (!reading.ok || !last) throw new Error("no target");
  const result = joinParts(last, parts, reading.target, { period: "2026" });
  return result && ("open" in result ? "open" : result.sum.number);
}

it.each<[string, readonly string[], number | "open" | null]>([
  ["12", ["3", "3", "3", "3"], 12],
  ["12", ["5", "2", "4"], 11],
  // a running total may stand still, but for equal shares of the target
  ["12", ["2", "2", "2", "2"], "open"],
  ["12", ["12", "12"], "open"],
  ["12", ["0", "0", "0"], 0],
  [">= 100", ["30", "20"], 50],
  // running totals never fall: nobody can tell
  ["12", ["3", "6", "9", "12"], "open"],
  ["12", ["3", "3", "6"], "open"],
  // rates and times are not added
  ["90%", ["88%", "92%"], "open"],
  ["90%", ["90%", "90%"], null],
  ["30 gg", ["28", "31"], "open"],
  ["3,5/5", ["3", "4"], "open"],
  ["12", ["3"], null],
])("%s with the quarters %j makes %s", (target, texts, expected) => {
  expect(joined(target, ...texts)).toBe(expected);
});

it.each<[string, readonly ("within" | "at" | "open")[], number | "open"]>([
  ["all of them are of the part alone", ["within", "within", "within"], 18],
  ["nobody says it of one of them", ["within", "open", "within"], "open"],
])("adds results that rise where %s", (_what, spans, expected) => {
  const reading = interpretTarget("20");
  const parts = quarters("3", "6", "9").map((part, index) => ({ ...part, span: spans[index] ?? "open" }));
  const last = parts.at(-1);
  if (!reading.ok || !last) throw new Error("no target");
  const result = joinParts(last, parts, reading.target, { period: "2026" });
  expect(result && "open" in result ? "open" : result?.sum.number).toBe(expected);
});

it("asks where two results have one period, and where a mean has parts", () => {
  const reading = interpretTarget("30");
  const [first, second] = quarters("33", "28");
  if (!reading.ok || !first || !second) throw new Error("no target");
  const twins = [first, second].map((part) => ({ ...part, period: "2026" }));
  expect(joinParts(twins[1] ?? first, twins, reading.target, { period: "2026" })).toHaveProperty("open");
  expect(
    joinParts(second, [first, second], reading.target, { period: "2026" }, "Giorni medi di attesa"),
  ).toHaveProperty("open");
});

it("asks where three columns have one period, though they hold the same", () => {
  const reading = interpretTarget("12");
  const twins = quarters("3", "3", "3").map((part) => ({ ...part, period: "2026" }));
  const last = twins.at(-1);
  if (!reading.ok || !last) throw new Error("no target");
  expect(joinParts(last, twins, reading.target, { period: "2026" })).toHaveProperty("open");
  expect(joinParts(last, twins.slice(1), reading.target, { period: "2026" })).toBeNull();
});

it("leaves a result alone whose target is of the same part", () => {
  const reading = interpretTarget("3");
  const parts = quarters("3", "2");
  const [first] = parts;
  if (!reading.ok || !first) throw new Error("no target");
  expect(joinParts(first, parts, reading.target, { period: "Q1 2026" })).toBeNull();
});
