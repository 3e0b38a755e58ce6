import type { Plan, PlanNode } from "../../src/model/plan";
import { treeSvg } from "../../src/reports/treeSvg";
import { checkedSample } from "./checkedSample";

const { plan: sample } = checkedSample().review;

/** A plan of nodes only, each under the one before where `deep`. */
function planOf(count: number, deep: boolean): Plan {
  const [model] = sample.nodes;
  if (!model) throw new Error("the sample has no objective");
  const nodes = Array.from({ length: count }, (_, index): PlanNode => {
    const parent = deep && index > 0 ? `n${index - 1}` : null;
    return { ...model, id: `n${index}`, parent, title: { ...model.title, value: `Obiettivo ${index}` } };
  });
  return { ...sample, nodes, indicators: [] };
}

it("puts children to the right of their parent", () => {
  const xs = [...treeSvg(planOf(3, true), [], "it").matchAll(/<text x="(\d+)"/g)].map(([, x]) => Number(x));
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(new Set(xs).size).toBe(3);
});

it("stops drawing where it would help nobody, and says how many are left", () => {
  const svg = treeSvg(planOf(1600, false), [], "it");
  expect(svg.match(/<g><title>/g)).toHaveLength(1500);
  expect(svg).toContain("… e 100 altri obiettivi");
});

it("draws ten thousand levels without running out of stack", () => {
  expect(() => treeSvg(planOf(10_000, true), [], "it")).not.toThrow();
});
