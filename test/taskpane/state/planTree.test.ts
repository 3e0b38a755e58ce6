import { defaultProfile } from "../../../src/model/profile";
import type { Plan, PlanNode, WeightGroup } from "../../../src/model/plan";
import { asFraction } from "../../../src/model/weight";
import { planTree } from "../../../src/taskpane/state/planTree";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

const treeOf = (picture: string) => {
  const { plan, findings } = reviewOf(picture);
  return planTree(plan, findings, defaultProfile.weightTolerance);
};

const node = (id: string, parent: string | null, title: string, weight: number | null = null): PlanNode => ({
  id,
  plan: 0,
  parent,
  kind: "operationalObjective",
  code: null,
  title: { value: title, at: { sheet: "Piano", row: Number(id.slice(1)), col: 0 } },
  weight:
    weight === null
      ? null
      : {
          fraction: asFraction(weight),
          text: String(weight),
          at: { sheet: "Piano", row: Number(id.slice(1)), col: 1 },
          stored: "number",
        },
  relativeWeight: null,
  perspective: null,
  priority: null,
  responsible: [],
  description: null,
  actions: [],
  mentions: [],
  blanks: {},
});

const planWith = (nodes: readonly PlanNode[], weightGroups: readonly WeightGroup[] = []): Plan => ({
  ...reviewOf("").plan,
  nodes,
  weightGroups,
});

it("keeps keys when rows are inserted above and cells move", () => {
  const moved = SAMPLE.replace(
    "| Obiettivo strategico  ",
    "| | | | | |\n| | | | | |\n| Obiettivo strategico  ",
  );
  const keys = (picture: string) => treeOf(picture).items.map(({ key }) => key);
  expect(keys(moved)).toEqual(keys(SAMPLE));
});

it("tells two siblings of one title apart", () => {
  const { items } = planTree(planWith([node("n1", null, "Uguale"), node("n2", null, "Uguale")]), [], 0.05);
  expect(new Set(items.map(({ key }) => key)).size).toBe(2);
});

it("puts a node whose parent is missing at the top instead of losing it", () => {
  const { items } = planTree(planWith([node("n2", "n1", "Orfano")]), [], 0.05);
  expect(items.map(({ level, parentKey }) => [level, parentKey])).toEqual([[1, null]]);
});

it("knows place and number of siblings, the sum among them", () => {
  const { items } = treeOf(SAMPLE);
  const below = items.filter(({ level, parentKey }) => level === 2 && parentKey === items[0]?.key);
  expect(below.map(({ kind, position, setSize }) => [kind, position, setSize])).toEqual([
    ["node", 1, 3],
    ["node", 2, 3],
    ["sum", 3, 3],
  ]);
});

it("counts a finding about several things once where they meet", () => {
  const { items } = treeOf(SAMPLE);
  const [first, second] = items;
  expect(first).toMatchObject({ findings: { error: 1 }, findingsBelow: { error: 0 } });
  expect(second).toMatchObject({ findings: { error: 1 } });
});

it("puts the sum of a manager's objectives at the top, by the manager's name", () => {
  const nodes = [
    node("n1", null, "A"),
    node("n2", "n1", "B", 0.5),
    node("n3", null, "C"),
    node("n4", "n3", "D", 0.7),
  ];
  const group: WeightGroup = {
    by: "manager",
    parent: null,
    label: "Dirigente affari generali",
    members: ["n2", "n4"],
    weights: [asFraction(0.5), asFraction(0.7)],
    whole: 1,
    sum: 1.2,
    complete: true,
  };
  const last = planTree(planWith(nodes, [group]), [], 0.05).items.at(-1);
  expect(last).toMatchObject({ kind: "sum", level: 1, sum: { verdict: "wrong", missing: 0 } });
});

describe("a sum of weights", () => {
  const verdict = (weights: readonly (number | null)[], tolerance = 0.05) => {
    const members = weights.map((weight, index) => node(`n${index + 1}`, null, `O${index}`, weight));
    const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
    const group: WeightGroup = {
      by: "parent",
      parent: null,
      label: null,
      members: members.map(({ id }) => id),
      weights: weights.map((weight) => (weight === null ? null : asFraction(weight))),
      whole: 1,
      sum,
      complete: !weights.includes(null),
    };
    const item = planTree(planWith(members, [group]), [], tolerance).items.find(({ kind }) => kind === "sum");
    return item?.kind === "sum" ? item.sum.verdict : null;
  };

  it.each([
    ["adds up", [0.6, 0.4], "right"],
    ["adds up within the tolerance", [0.3333, 0.3333, 0.3333], "right"],
    ["is too small", [0.6, 0.3], "wrong"],
    ["is too small while a weight is blank", [0.6, 0.3, null], "incomplete"],
    ["is too big whatever the blank holds", [0.8, 0.3, null], "wrong"],
    ["is not shown where no weight is known", [null, null], null],
    ["is not shown for a single weight of 100 %", [1], null],
    ["is shown for a single weight of 90 %", [0.9], "wrong"],
  ] as const)("%s", (_name, weights, expected) => {
    expect(verdict(weights)).toBe(expected);
  });

  it("follows the tolerance of the profile", () => {
    expect(verdict([0.6, 0.39], 1)).toBe("right");
  });
});
