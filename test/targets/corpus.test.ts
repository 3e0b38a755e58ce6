import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Reading } from "../../src/model/reading";
import type { TargetReading } from "../../src/model/target";
import { serialOf } from "../../src/targets/calendar";
import { indicatorDirection } from "../../src/directions/indicatorDirection";
import type { ThresholdValue } from "../../src/targets/targetContext";
import { thresholdValues } from "../../src/targets/thresholdValues";
import { parseTarget } from "../../src/targets/parseTarget";
import { corpusTargets, lowerIsBetter } from "./corpusTargets";

interface TruthReading {
  readonly text: string;
  readonly stored: Reading["stored"];
  readonly period?: string;
  readonly level?: number;
}
interface TruthIndicator {
  readonly name: string | null;
  readonly targets?: readonly TruthReading[];
  readonly thresholds?: readonly TruthReading[];
}

const corpus = resolve(__dirname, "../../../shared/corpus");
const truthOf = (workbook: string): readonly TruthIndicator[] =>
  (
    JSON.parse(readFileSync(join(corpus, `${workbook}.truth.json`), "utf8")) as {
      indicators: TruthIndicator[];
    }
  ).indicators;

/** What the workbook keeps behind the text of a typed cell. */
function storedNumber({ stored, text }: TruthReading): number | null {
  const digits = Number(text.replace(/[^\d,-]/g, "").replace(",", "."));
  if (stored === "number") return digits;
  if (stored === "percent") return digits / 100;
  const [day, month, year] = text.split("/");
  return stored === "date" ? serialOf(`${year}-${month}-${day}`, 0) : null;
}

function read(
  reading: TruthReading,
  plan: number,
  words: string,
  thresholds: readonly ThresholdValue[],
): TargetReading {
  const { text, stored, period } = reading;
  const direction = words === "" ? null : indicatorDirection({ name: words });
  const year = Number(/\d{4}$/.exec(period ?? "")?.[0] ?? plan);
  return parseTarget(text, { year, stored, number: storedNumber(reading), words, direction, thresholds });
}

const numbers = (list: readonly TruthReading[]): readonly ThresholdValue[] =>
  list.flatMap((threshold) => {
    const result = read(threshold, 2020, "", []);
    return result.ok ? thresholdValues([result.target]) : [];
  });

const present = existsSync(corpus);
if (!present) console.warn(`skipped: the reference plans are not at ${corpus}`);

(present ? describe : describe.skip).each(Object.keys(corpusTargets))("targets of %s", (workbook) => {
  const plan = Number(workbook.slice(-4));
  const expected = corpusTargets[workbook] ?? {};
  const rows = (present ? truthOf(workbook) : []).flatMap(({ name, targets = [], thresholds = [] }) =>
    [...targets, ...thresholds].map((reading) => ({ reading, name: name ?? "", thresholds })),
  );
  const texts = [...new Set(rows.map(({ reading }) => reading.text))].sort();

  it("are all in the table, and the table names nothing else", () => {
    expect(texts).toEqual(Object.keys(expected).sort());
  });

  it.each(texts)("reads %j in every cell it stands in", (text) => {
    const [kind, operator, value, more = {}] = expected[text] ?? ["comparison", null, null];
    for (const { reading, name, thresholds } of rows.filter((row) => row.reading.text === text)) {
      const result = read(reading, plan, name, numbers(thresholds));
      expect(result).toMatchObject({ ok: true, target: { kind, value, ...more } });
      if (!result.ok) continue;
      const { target } = result;
      if (operator !== null) expect(target.operator).toBe(operator);
      expect(target.assumed.includes("operator")).toBe(
        operator === null && !["boolean", "milestone", "none", "reference"].includes(kind),
      );
      expect(target.unit).toBe(more.unit ?? null);
      expect(target.tolerance).toBe(more.tolerance ?? null);
      expect(target.remark).toBe(more.remark ?? null);
    }
  });
});

(present ? it : it.skip).each(lowerIsBetter)("%s: %s is better %s", (workbook, name, direction) => {
  const found = truthOf(workbook).filter((indicator) => indicator.name?.startsWith(name));
  expect(found.length).toBeGreaterThan(0);
  for (const { targets = [], thresholds = [] } of found) {
    for (const target of targets) {
      const result = read(target, Number(workbook.slice(-4)), name, numbers(thresholds));
      // What a comparison says goes before the words of the name.
      if (result.ok && result.target.assumed.includes("operator"))
        expect(result.target.direction).toBe(direction);
    }
  }
});
