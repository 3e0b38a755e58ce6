import type { Reading } from "../model/reading";
import type { Direction, TargetMeaning } from "../model/target";
import { readPolarity } from "../directions/readPolarity";
import { measureOf, scalarOf } from "./measure";
import type { MeasuredIndicator } from "./measuredIndicator";
import { defineRule, type Report } from "./rule";

export const directionContradiction = defineRule({
  id: "direction-contradiction",
  severity: "error",
  severityIn: { drafting: "warning" },
  problem: { it: "Versi che si contraddicono", en: "Directions that contradict each other" },
  title: {
    it: "Segno, colonna del verso e anni di un indicatore dicono lo stesso verso.",
    en: "Require sign, column of the direction and years of an indicator to say one way.",
  },
  why: {
    it: "Se la colonna dice «negativa» e il target dice «≥», lo stesso risultato merita il massimo e il minimo.",
    en: "When the column says “negative” and the target says “≥”, one result earns the most and the least.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Target 2027 |
    | Formare il personale | Ore di formazione | >= 20       | >= 24       |
    | Pagare prima         | Giorni            | <= 28       | <= 25       |`,
  ],
  bad: [
    `
    | Obiettivo operativo  | Indicatore        | Target 2026 | Target 2027                     |
    | Formare il personale | Ore di formazione | >= 20       | "<= 24" {direction-contradiction} |
    | Pagare prima         | Giorni            | <= 28       | <= 25                           |`,
  ],

  scope: "item",
  check({ measured }, report) {
    for (const row of measured) {
      const { indicator, targets } = row;
      const column = againstColumn(row);
      if (column) report(column);
      const way = targets
        .map(({ meaning }) => (meaning.ok ? writtenWay(meaning.target) : null))
        .find((written) => written);
      if (!way) continue;
      const agreeing = targets.filter(({ meaning }) => meaning.ok && writtenWay(meaning.target) === way);
      for (const { reading, meaning } of targets) {
        const written = meaning.ok ? writtenWay(meaning.target) : null;
        if (written === null || written === way) continue;
        const said = WAYS[way];
        report({
          at: reading.at,
          related: [...agreeing.map((target) => target.reading.at), indicator.name.at],
          about: [indicator.id],
          message: {
            it: `Atteso un target in cui ${said.it}, trovato «${reading.text}».`,
            en: `Expected a target where ${said.en}, found “${reading.text}”.`,
          },
        });
      }
    }
  },
});

/** A column Polarità, Verso against what the target or the order of its thresholds says. */
function againstColumn(row: MeasuredIndicator): Report | null {
  const { id, polarity } = row.indicator;
  const way = polarity && readPolarity(polarity.value);
  if (!way) return null;
  const cells = [...targetsOf(row), ...thresholdsOf(row)];
  const against = cells.find((cell) => cell.way !== null && cell.way !== way);
  if (against?.way == null) return null;
  const { reading } = against;
  const said = WAYS[against.way];
  return {
    at: polarity.at,
    related: [reading.at],
    about: [id],
    message: {
      it: `Atteso un verso in cui ${said.it}, come dice «${reading.text}», trovato «${polarity.value}».`,
      en: `Expected a direction where ${said.en}, as “${reading.text}” says, found “${polarity.value}”.`,
    },
  };
}

interface Saying {
  readonly reading: Reading;
  readonly way: Direction | null;
}

const targetsOf = ({ targets }: MeasuredIndicator): readonly Saying[] =>
  targets.map(({ reading, meaning }) => ({ reading, way: meaning.ok ? writtenWay(meaning.target) : null }));

/** Thresholds are easier than their target, whichever way that is. */
function thresholdsOf({ targets, yearly, thresholds }: MeasuredIndicator): readonly Saying[] {
  const target = yearly ?? targets[0];
  const asked = target?.meaning.ok ? target.meaning.target : null;
  const start = asked && scalarOf(asked);
  // Before or after, a day is no matter of more or less.
  if (!asked || start === null || asked.kind === "date") return [];
  return thresholds.map(({ reading, meaning }) => {
    const beside = meaning.ok && measureOf(meaning.target) === measureOf(asked);
    const value = beside ? scalarOf(meaning.target) : null;
    const way = value === null || value === start ? null : value > start ? "lower" : "higher";
    return { reading, way };
  });
}

const WAYS = {
  higher: { it: "più è meglio", en: "more is better" },
  lower: { it: "meno è meglio", en: "less is better" },
} as const;

/** The way the operator of a level says; a change may go either way beside levels. */
function writtenWay({ kind, operator, assumed, direction }: TargetMeaning): Direction | null {
  const level = kind === "comparison" || kind === "perUnit";
  return level && operator !== null && operator !== "=" && !assumed.includes("operator") ? direction : null;
}
