import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { contextReader } from "../../src/targets/cellContext";
import { interpretTarget } from "../../src/targets/interpretTarget";

const { indicators } = recognise(
  drawSheet(`
    | Obiettivo operativo | Indicatore        | Target 2026 | Soglia 80% |
    | Formare             | Ore di formazione | "1.500"     | "1.200"    |
    | Aprire              | Ore di apertura   | "7,5"       | vedi sopra |`).workbook,
  defaultProfile,
);
const contextOf = contextReader(2025, indicators);

it.each([
  // thresholds tell the way only beside a target, and only those that can be read
  [
    "a target between its thresholds",
    0,
    true,
    { year: 2026, words: "Ore di formazione", thresholds: [1200] },
  ],
  [
    "a target whose threshold nobody can read",
    1,
    true,
    { year: 2026, words: "Ore di apertura", thresholds: [] },
  ],
  ["a cell of which only the value counts", 0, false, { year: 2026, words: null, thresholds: [] }],
])("knows of %s what stands around it", (_what, row, asTarget, expected) => {
  const indicator = indicators[row];
  const [target] = indicator?.targets ?? [];
  if (!indicator || !target) throw new Error("no target");
  const meant = indicator.thresholds.map(({ text }) => ({
    meaning: interpretTarget(text, { decimals: "comma" }),
  }));
  const { year, words, thresholds } = contextOf(indicator, target, asTarget ? meant : null);
  expect({ year, words, thresholds: thresholds?.map(({ value }) => value) }).toEqual(expected);
});

it("asks for the habit of decimals only where a text leaves a doubt", () => {
  const decimals = indicators.map((indicator) => {
    const [target] = indicator.targets;
    return target && contextOf(indicator, target, null).decimals;
  });
  expect(decimals).toEqual(["comma", null]);
  const [indicator] = indicators;
  const [target] = indicator?.targets ?? [];
  if (!indicator || !target) throw new Error("no target");
  const stored = { ...target, stored: "number" as const, number: 1500 };
  expect(contextOf(indicator, stored, null).decimals).toBeNull();
});
