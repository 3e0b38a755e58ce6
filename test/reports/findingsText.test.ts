import type { Finding } from "../../src/model/finding";
import { findingsText } from "../../src/reports/findingsText";
import { cell, samplePlan } from "./samplePlan";

const finding = (fields: Partial<Finding>): Finding => ({
  rule: "weights-sum",
  severity: "error",
  message: { it: "I pesi devono sommare a 100 %, sommano a 60 %.", en: "The weights must add up to 100 %." },
  at: cell("D2"),
  related: [],
  about: [],
  fix: null,
  ignored: null,
  ...fields,
});

const draw = (findings: readonly Finding[], width = 100): string[] =>
  findingsText({ plan: samplePlan, findings, verdict: "publishable" }, { language: "it", width }).split("\n");

it("names cell, rule and message, and what goes with them", () => {
  const fix = { title: { it: "Riscala", en: "Rescale" }, changes: [] };
  expect(draw([finding({ related: [cell("D4"), cell("C4", "Pesi dirigenti")], fix })])).toEqual([
    "piano.xlsx",
    "Non pubblicabile: 1 errore.",
    "",
    "✗ Piano!D2  weights-sum",
    "  I pesi devono sommare a 100 %, sommano a 60 %.",
    "  insieme a Piano!D4, 'Pesi dirigenti'!C4",
    "  ha una correzione pronta",
    "",
    "1 errore, 0 avvisi, 0 note",
    "",
  ]);
});

it("names no more cells and letters than anybody reads", () => {
  const related = Array.from({ length: 100_000 }, (_, row) => cell(`D${row + 3}`));
  const long = "x".repeat(32_767);
  const drawn = draw([finding({ related, message: { it: long, en: long } })]).join("\n");
  expect(drawn.length).toBeLessThan(2_000);
  expect(drawn).toContain("Piano!D42, e 99.960 altre celle");
});

it("marks each severity with a sign of its own, not with colour alone", () => {
  const drawn = draw([finding({}), finding({ severity: "warning" }), finding({ severity: "info" })]);
  expect(drawn.filter((line) => line.includes("weights-sum")).map((line) => line[0])).toEqual([
    "✗",
    "!",
    "i",
  ]);
  expect(drawn).toContain("1 errore, 1 avviso, 1 nota");
});

it("lists what was ignored with the reason, without counting it", () => {
  const drawn = draw([finding({ ignored: "deciso in giunta" })]);
  expect(drawn).toContain("  ignorata: deciso in giunta");
  expect(drawn).toContain("0 errori, 0 avvisi, 0 note, 1 ignorata");
});

it("breaks long messages at the width", () => {
  const drawn = draw([finding({ message: { it: "parola ".repeat(40), en: "" } })], 60);
  expect(Math.max(...drawn.map((line) => line.length))).toBeLessThanOrEqual(60);
});

it("says once what many share, and where: ten places, then how many more", () => {
  const many = Array.from({ length: 75 }, (_, row) => finding({ at: cell(`D${row + 2}`) }));
  const drawn = draw(many);
  expect(drawn[3]).toBe("✗ Pesi che non fanno 100 %: 75  weights-sum");
  expect(drawn.filter((line) => line.includes("sommano a 60"))).toHaveLength(1);
  expect(drawn).toContain("  Piano!D11");
  expect(drawn).toContain("  e altre 65");
  expect(drawn).not.toContain("  Piano!D12");
  expect(drawn).toContain("75 errori, 0 avvisi, 0 note");
});

it("says so when there is nothing to say", () => {
  expect(draw([])).toEqual(["piano.xlsx", "Pubblicabile.", "Nessuna segnalazione.", ""]);
});

it("says that nobody can judge, and why", () => {
  const sheets = samplePlan.sheets.map((sheet) => ({ ...sheet, coverage: 0.5 }));
  const sheet = sheets[0]?.name ?? "";
  const unread = [0, 1, 2, 3].map((row) => ({ at: { sheet, row, col: 9 }, text: "?" }));
  const say = (findings: readonly Finding[]) =>
    findingsText(
      { plan: { ...samplePlan, sheets, unread }, findings, verdict: "cannotJudge" },
      { language: "it" },
    );
  const why = "Non posso giudicare: ho capito solo una parte di «Piano».\n";
  expect(say([])).toBe(`piano.xlsx\n${why}`);
  expect(say([finding({})])).toMatch(
    new RegExp(`^piano.xlsx\n${why}\n(?:.*\n)+1 errore, 0 avvisi, 0 note\n$`),
  );
});
