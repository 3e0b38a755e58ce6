import { asFraction } from "../../src/model/weight";
import type { Ink } from "../../src/reports/ink";
import { planText } from "../../src/reports/planText";
import { cell, indicator, node, samplePlan } from "./samplePlan";

const lines = (text: string): string[] => text.replaceAll("\u00a0", " ").split("\n");
const draw = (options: Partial<Parameters<typeof planText>[1]> = {}): string[] =>
  lines(planText(samplePlan, { language: "it", width: 80, ...options }));

it("draws the tree with its weights in a column at the right", () => {
  expect(draw()).toEqual([
    "piano.xlsx",
    "Piano 2026 · 1 foglio · 2 obiettivi · 1 indicatore",
    "",
    "                                                                            peso",
    "Area strategica Imprese e territorio",
    "  Obiettivo strategico 1.1 Ridurre i tempi di risposta                      60 %",
    "    Responsabile: Rossi; Verdi",
    "    · Giorni di attesa                                                     100 %",
    "      2026: 28 · soglie 80 %: 29, 60 %: 30 · storico: 32 · consuntivo",
    "        30/6/2026: 31 · consuntivo 2026: 29",
    "    Σ Giorni di attesa                                                   100 % ✓",
    "  Obiettivo strategico 1.2 Formare il personale                            manca",
    "  Σ 1.1 – 1.2                                                             60 % ?",
    "",
    "Pesi per dirigente",
    "  Σ Rossi                                                                 60 % ✗",
    "",
    "Fogli senza piano: Note",
    "1 cella non capita:",
    "  Piano!R9  vedi allegato",
    "",
  ]);
});

it("never writes past the width, however long the titles", () => {
  const plan = {
    ...samplePlan,
    nodes: [
      node({ id: "n1", title: { value: `${"parola ".repeat(60)}${"x".repeat(150)}`, at: cell("A1") } }),
    ],
    indicators: [],
    weightGroups: [],
    unread: [],
  };
  const drawn = lines(planText(plan, { language: "it", width: 72 }));
  expect(Math.max(...drawn.map((line) => line.length))).toBeLessThanOrEqual(72);
  expect(drawn.join("").match(/parola/g)).toHaveLength(60);
  expect(drawn.join("").match(/x/g)?.length).toBeGreaterThanOrEqual(150);
});

it("has a second column for scores", () => {
  const drawn = draw({ scores: new Map([["n2", { score: 0.795, measured: 1, detail: null }]]) });
  expect(drawn.find((line) => line.includes("1.1 Ridurre"))).toMatch(/ 60 % +79,5 %$/);
  expect(drawn.find((line) => line.includes("1.2 Formare"))).toMatch(/ manca +–$/);
});

it("takes a sum within the body's tolerance for right", () => {
  const group = {
    by: "parent",
    parent: "n1",
    label: null,
    members: ["n2", "n3"],
    weights: [asFraction(0.499), asFraction(0.499)],
    whole: 1,
    sum: 0.998,
    complete: true,
  } as const;
  const plan = { ...samplePlan, weightGroups: [group] };
  const sum = (tolerance?: number) =>
    lines(planText(plan, { language: "it", ...(tolerance !== undefined && { tolerance }) })).find((line) =>
      line.includes("Σ"),
    );
  expect(sum()).toMatch(/99,8 % ✗$/);
  expect(sum(0.002)).toMatch(/99,8 % ✓$/);
});

it("speaks English when asked", () => {
  expect(draw({ language: "en" })).toEqual(
    expect.arrayContaining([
      "Plan 2026 · 1 sheet · 2 objectives · 1 indicator",
      "    Responsible: Rossi; Verdi",
      "Sheets without a plan: Note",
    ]),
  );
});

it("says so when there is no plan, and what one looks like", () => {
  const drawn = lines(planText({ ...samplePlan, nodes: [], indicators: [] }, { language: "it" }));
  expect(drawn[1]).toBe("Nessun piano riconosciuto.");
  expect(drawn[2]).toContain("Obiettivo, Peso, Indicatore");
});

it("shows five unread cells and counts the rest", () => {
  const unread = Array.from({ length: 8 }, (_, index) => ({ at: cell(`A${index + 1}`), text: "?" }));
  const drawn = lines(planText({ ...samplePlan, unread }, { language: "it" }));
  expect(drawn.filter((line) => line.startsWith("  Piano!A"))).toHaveLength(5);
  expect(drawn).toContain("  … e altre 3");
});

it("dresses what it says without moving it", () => {
  const mark = (letter: string) => (text: string) => (text ? `<${letter}>${text}</${letter}>` : text);
  const ink: Ink = {
    strong: mark("b"),
    faint: mark("i"),
    good: mark("g"),
    careful: mark("y"),
    bad: mark("r"),
  };
  const dressed = draw({ ink });
  expect(dressed.map((line) => line.replaceAll(/<\/?[bigyr]>/g, "").trimEnd())).toEqual(draw());
  expect(dressed.join("\n")).toMatch(/<r> +60 % ✗<\/r>/);
});

it("draws indicators that nobody weighs, under nodes without a code", () => {
  const plan = {
    ...samplePlan,
    nodes: [node({ id: "n1", title: { value: "", at: cell("A1") } })],
    indicators: [indicator({ id: "i1", parent: "n1", name: { value: "Utenti", at: cell("B1") } })],
    weightGroups: [],
  };
  expect(lines(planText(plan, { language: "it" }))).toEqual(
    expect.arrayContaining(["Obiettivo strategico (senza titolo)", "  · Utenti"]),
  );
});
