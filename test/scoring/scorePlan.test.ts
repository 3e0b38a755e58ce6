import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import type { Plan } from "../../src/model/plan";
import { defaultProfile, type Profile } from "../../src/model/profile";
import { scorePlan } from "../../src/scoring/scorePlan";

const profileOf = (changes: Partial<Profile> = {}): Profile => ({
  ...defaultProfile,
  year: 2026,
  ...changes,
});

/** Scores by the title of a node or the name of an indicator. */
function scoresOf(picture: string, changes?: Partial<Profile>): Record<string, number | null> {
  const profile = profileOf(changes);
  const plan = recognise(drawSheet(picture).workbook, profile);
  const scores = scorePlan(plan, profile);
  const named = [
    ...plan.nodes.map(({ id, title }) => [title.value, id] as const),
    ...plan.indicators.map(({ id, name }) => [name.value, id] as const),
  ];
  return Object.fromEntries(
    named.flatMap(([name, id]) => {
      const scored = scores.get(id);
      return scored ? [[name, scored.score === null ? null : Number(scored.score.toFixed(4))]] : [];
    }),
  );
}

const TWO = `
  | Codice | Obiettivo operativo  | Peso | Indicatore | Target 2026 | Soglia 80% | Soglia 60% | Consuntivo 2026 |
  | 1.1    | Formare il personale | 60%  | Ore        | 880         | 704        | 528        | 700             |
  | 1.2    | Pagare in tempo      | 40%  | Giorni     | 28          | 29         | 30         | 28              |`;

it("scores every indicator and its objective", () => {
  expect(scoresOf(TWO)).toMatchObject({
    Ore: 0.6,
    Giorni: 1,
    "Formare il personale": 0.6,
    "Pagare in tempo": 1,
  });
});

it("scores by the method of the profile", () => {
  expect(scoresOf(TWO, { method: "linear" })).toMatchObject({ Ore: 0.7955 });
  expect(scoresOf(TWO, { method: "min-max" })).toMatchObject({ Ore: 0.4886 });
});

it.each(["#DIV/0!", "9 o 10"])(
  "leaves a result that misses the target without a score where a threshold is %s",
  (unread) => {
    const picture = (actual: number) =>
      TWO.replace("| 704        | 528        | 700 ", `| ${unread} | 528 | ${actual} `);
    expect(scoresOf(picture(700))).toMatchObject({ Ore: null, "Formare il personale": null });
    expect(scoresOf(picture(880))).toMatchObject({ Ore: 1 });
  },
);

it.each(["da definire", "n.d."])("counts a threshold %s as one still to be written", (unwritten) => {
  expect(scoresOf(TWO.replace("| 704        ", `| ${unwritten} `))).toMatchObject({ Ore: 0.6 });
});

it("has no scores while nobody wrote an actual", () => {
  const empty = TWO.replace(/\| (?:700|28) +\|$/gm, "|  |");
  expect(scoresOf(empty)).toEqual({});
});

it("reads actuals with the eyes of their target", () => {
  expect(
    scoresOf(`
    | Obiettivo operativo  | Indicatore  | Target 2026 | Consuntivo 2026 |
    | Formare il personale | Gradimento  | "> 90%"     | 92%             |
    | Aprire lo sportello  | Apertura    | "<= 30.06"  | 12/07/2026      |
    | Ridurre i reclami    | Reclami     | 0           | 0               |
    | Pubblicare i dati    | Dati on line| SI          | SI              |
    | Studiare             | Rilevazione | Anno di rilevazione | 5       |
    | Avviare la gara      | Gara        | avvio gara  | 80%             |`),
  ).toMatchObject({
    Gradimento: 1,
    Apertura: 0,
    Reclami: 1,
    "Dati on line": 1,
    Rilevazione: null,
    Gara: 0.8,
  });
});

/** A plan of one objective with two weighted indicators, put together by hand. */
const at = { sheet: "Piano", row: 0, col: 0 };
const sourced = (value: string) => ({ value, at });
const reading = (text: string, period = "2026") => ({
  text,
  at,
  stored: "text" as const,
  number: null,
  period,
});
type Row = readonly [
  name: string,
  weight: number | null,
  target: string,
  actual: string | null,
  more?: object,
];
function planOf(rows: readonly Row[], aggregateTarget?: string): Plan {
  const node = {
    ...{
      id: "n1",
      plan: 0,
      parent: null,
      kind: "strategicObjective" as const,
      code: null,
      title: sourced("Obiettivo"),
    },
    ...{
      weight: null,
      relativeWeight: null,
      perspective: null,
      priority: null,
      responsible: [],
      description: null,
    },
    ...{ actions: [], mentions: [], blanks: {} },
  };
  const indicator = (id: string, [name, weight, target, actual, more = {}]: Row) => ({
    ...{
      id,
      plan: 0,
      relativeWeight: null,
      direction: null,
      parent: "n1",
      code: null,
      name: sourced(name),
      algorithm: null,
      unit: null,
      source: null,
    },
    ...{
      kpiType: null,
      polarity: null,
      frequency: null,
      responsible: [],
      baseline: null,
      thresholds: [],
      monitoring: null,
    },
    ...{ status: "active" as const, statusNote: null, aggregate: false, blankTargets: [], blankActuals: [] },
    ...{ blankThresholds: [], blanks: {} },
    weight:
      weight === null
        ? null
        : { fraction: weight as never, text: String(weight), at, stored: "number" as const },
    targets: [reading(target)],
    actuals: actual === null ? [] : [reading(actual)],
    ...more,
  });
  const indicators = rows.map((row, index) => indicator(`i${index + 1}`, row));
  if (aggregateTarget !== undefined) {
    indicators.push(indicator("top", ["ponderazione", null, aggregateTarget, null, { aggregate: true }]));
  }
  const members = rows.map((_row, index) => `i${index + 1}`);
  return {
    ...{ workbook: "prova.xlsx", year: 2026, plans: [{ name: null, year: 2026 }], sheets: [] },
    ...{ nodes: [node], indicators, questions: [], notRead: [], unread: [], errors: [], hidden: [] },
    weightGroups: [
      { by: "parent", parent: "n1", label: null, members, weights: [], whole: 1, sum: 1, complete: true },
    ],
  };
}
const score = (plan: Plan, changes?: Partial<Profile>) => scorePlan(plan, profileOf(changes));

describe("the roll-up of a plan", () => {
  const rows: readonly Row[] = [
    ["A", 0.5, "10", "10"],
    ["B", 0.3, "10", "5"],
    ["C", 0.2, "10", null],
  ];

  it.each([
    ["redistribute", 0.65 / 0.8],
    ["zero", 0.65],
    ["error", null],
  ] as const)("with %s gives %d, and the share measured", (missing, expected) => {
    const node = score(planOf(rows), { missing }).get("n1");
    expect(node).toEqual({
      score: expected === null ? null : expect.closeTo(expected, 12),
      measured: expect.closeTo(0.8, 12),
      detail: null,
    });
  });

  it("gives the weight of an indicator without a target to the others, even when missing counts as zero", () => {
    const none: Row = ["C", 0.2, "Anno di rilevazione", "7"];
    const node = score(planOf([...rows.slice(0, 2), none]), { missing: "zero" }).get("n1");
    expect(node).toMatchObject({ score: expect.closeTo(0.65 / 0.8, 12), measured: 1 });
  });

  it("does not count an actual nobody can compare", () => {
    const scores = score(planOf([...rows.slice(0, 2), ["C", 0.2, "> 2025", "7"]]));
    expect(scores.get("i3")).toMatchObject({
      score: null,
      measured: 0,
      detail: { reason: { it: expect.stringContaining("2025") } },
    });
    expect(scores.get("n1")?.measured).toBeCloseTo(0.8, 12);
  });

  it("compares a strategic target with the roll-up, beside it", () => {
    const scores = score(planOf(rows, "90%"));
    expect(scores.get("n1")?.score).toBeCloseTo(0.8125, 12);
    expect(scores.get("top")).toMatchObject({
      score: expect.closeTo(0.8125 / 0.9, 12),
      detail: { met: false },
      measured: expect.closeTo(0.8, 12),
    });
    expect(score(planOf(rows, "80%")).get("top")).toMatchObject({ score: 1, detail: { met: true } });
  });
});

it("takes a cell of blanks for no result", () => {
  expect(score(planOf([["A", 1, "5", "  "]]))).toEqual(new Map());
  expect(
    score(
      planOf([
        ["A", 1, "5", "4"],
        ["B", 1, "5", "  "],
      ]),
    ).has("i2"),
  ).toBe(false);
});

it("has no strategic score where nothing below could be scored, or the target cannot be read", () => {
  expect(score(planOf([["A", 1, "> 2025", "7"]], "90%")).has("top")).toBe(false);
  expect(score(planOf([["A", 1, "10", "7"]], "boh")).has("top")).toBe(false);
});

it("adds the results of the parts of the year", () => {
  const parts = { actuals: [reading("3", "Q1 2026"), reading("2", "Q2 2026"), reading("5", "Q3 2026")] };
  const scored = score(planOf([["Corsi", 1, "20", null, parts]])).get("i1");
  expect(scored?.score).toBe(0.5);
});

describe("the value of another year", () => {
  const past = (target: string, more: object) => score(planOf([["A", 1, target, "110", more]])).get("i1");
  const baseline = { baseline: { text: "100", at, stored: "number", number: 100 } };

  it("is that year's actual", () => {
    const actuals = [reading("100", "2025"), reading("110", "2026")];
    expect(past("+10% sul 2025", { actuals })).toMatchObject({ score: 1 });
    expect(past("> Anno Prec.", { actuals })).toMatchObject({ score: 1 });
  });

  it("else the last known value", () => {
    expect(past("> Anno Prec.", baseline)).toMatchObject({ score: 1 });
    expect(past("-7%", baseline)).toMatchObject({ score: expect.closeTo(93 / 110, 12) });
  });

  it("is never the year itself", () => {
    expect(past("< 2026", baseline)).toMatchObject({ score: null });
  });
});

it("scores the latest actual of the plan's year against the target of its period", () => {
  const periods = {
    targets: [reading("5", "30/6/2026"), reading("10", "31/12/2026")],
    actuals: [reading("9", "2025"), reading("4", "30/6/2026")],
  };
  expect(score(planOf([["A", 1, "", null, periods]])).get("i1")).toMatchObject({ score: 0.8 });
  const whole = { ...periods, actuals: [...periods.actuals, reading("6", "2026")] };
  expect(score(planOf([["A", 1, "", null, whole]])).get("i1")).toMatchObject({ score: 0.6 });
});

it("leaves the plan's year out of older actuals", () => {
  const older = { actuals: [reading("9", "2025")] };
  expect(score(planOf([["A", 1, "10", null, older]])).get("i1")).toBeUndefined();
});
