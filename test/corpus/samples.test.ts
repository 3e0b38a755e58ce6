import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recognise } from "../../src/reading/recognise";
import { parseCell } from "../../src/model/address";
import type { Workbook } from "../../src/model/grid";
import type { Plan, WeightGroup } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import { planJson } from "../../src/reports/planJson";
import type { PlanJson } from "../../src/reports/planJson";
import { judgePlan } from "../../src/rules/judgePlan";
import { loadWorkbook } from "../support/loadWorkbook";
import type { Expectation, ExpectedIndicator, ExpectedNode } from "../support/samples/expectation";
import { sampleBytes } from "../support/samples/sampleBytes";
import { samples } from "../support/samples/samples";

const folder = resolve(__dirname, "../../assets/samples");
const expectedOf = (file: string): Expectation =>
  JSON.parse(readFileSync(join(__dirname, "samples", file.replace(/xlsx$/, "json")), "utf8"));

type Item = { readonly sheet: string; readonly cell: string };
const placeOf = ({ sheet, cell }: Item) => `${sheet}!${cell}`;

/** Items without their ids, which are nobody's business: a parent is named by its cell. */
function comparable(nodes: readonly ExpectedNode[], indicators: readonly ExpectedIndicator[]) {
  const places = new Map([...nodes, ...indicators].map((item) => [item.id, placeOf(item)]));
  const parentOf = (id: string | null) => (id === null ? null : (places.get(id) ?? id));
  return {
    places,
    nodes: nodes.map((node) => ({ ...node, id: "", parent: parentOf(node.parent) })),
    indicators: indicators.map((indicator) => ({ ...indicator, id: "", parent: parentOf(indicator.parent) })),
  };
}

const inOrder = <T extends Item>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => placeOf(a).localeCompare(placeOf(b)));

/** The fields an expectation has, of what was recognised. */
function expectedFields(plan: PlanJson): Pick<Expectation, "nodes" | "indicators"> {
  return {
    nodes: plan.nodes.map((node) => ({
      id: node.id,
      parent: node.parent,
      kind: node.kind,
      code: node.code,
      title: node.title,
      weight: node.weight,
      weightCell: node.weightCell,
      perspective: node.perspective,
      responsible: node.responsible,
      description: node.description,
      actions: node.actions.map(({ text }) => text),
      sheet: node.sheet,
      cell: node.cell,
    })),
    indicators: plan.indicators.map((indicator) => ({
      id: indicator.id,
      parent: indicator.parent,
      name: indicator.name,
      algorithm: indicator.algorithm,
      weight: indicator.weight,
      weightCell: indicator.weightCell,
      source: indicator.source,
      kpiType: indicator.kpiType,
      frequency: indicator.frequency,
      baseline: indicator.baseline,
      targets: indicator.targets.map(({ period, text, cell }) => ({ period, text, cell })),
      thresholds: indicator.thresholds.map(({ level, text, cell }) => ({ level, text, cell })),
      actuals: indicator.actuals.map(({ period, text, cell }) => ({ period, text, cell })),
      monitoring: indicator.monitoring?.state ?? null,
      status: indicator.status,
      aggregate: indicator.aggregate,
      sheet: indicator.sheet,
      cell: indicator.cell,
    })),
  };
}

describe.each(samples().map((sample) => [sample.file, sample] as const))("%s", (file, sample) => {
  const expected = expectedOf(file);
  let workbook: Workbook;
  let plan: Plan;
  beforeAll(async () => {
    workbook = await loadWorkbook(join(folder, file));
    plan = recognise(workbook, defaultProfile);
  });

  it("is what its generator writes", async () => {
    expect(expected).toEqual(sample.plan);
    const stored = readFileSync(join(folder, file));
    expect(Buffer.from(await sampleBytes(sample)).equals(stored)).toBe(true);
  });

  it("is recognised exactly", () => {
    const found = expectedFields(planJson(plan, { language: "it" }));
    const [wanted, got] = [
      comparable(expected.nodes, expected.indicators),
      comparable(found.nodes, found.indicators),
    ];
    expect(inOrder(got.nodes)).toEqual(inOrder(wanted.nodes));
    expect(inOrder(got.indicators)).toEqual(inOrder(wanted.indicators));
    expect(plan.year).toBe(expected.year);
    const groups = (
      from: { readonly weightGroups: readonly Pick<WeightGroup, "by" | "members" | "sum">[] },
      places: ReadonlyMap<string, string>,
    ) =>
      from.weightGroups
        .map(({ by, members, sum }) => ({
          by,
          members: members.map((id) => places.get(id)).sort(),
          sum: Math.round(sum * 1e4) / 1e4,
        }))
        .sort((a, b) => String(a.members).localeCompare(String(b.members)));
    expect(groups(plan, got.places)).toEqual(groups(expected, wanted.places));
  });

  it("is read well enough to be judged", () => {
    expect(judgePlan(plan, [])).toBe("publishable");
  });

  it("leaves no cell unread", () => {
    expect(plan.unread.map(({ at, text }) => `${at.sheet} ${at.row + 1},${at.col + 1} ${text}`)).toEqual([]);
  });

  if (expected.planted) {
    const { sheet, cell, found } = expected.planted;
    it(`holds its planted weight of ${found} in ${sheet}!${cell}`, () => {
      const at = parseCell(cell);
      const grid = workbook.sheets.find((each) => each.sheet === sheet);
      expect(grid?.rows[at?.row ?? -1]?.[at?.col ?? -1]?.text).toBe(found);
      const wrong = expected.weightGroups.filter((group) => Math.abs(group.sum - 1) > 0.0005);
      expect(wrong).toHaveLength(1);
    });
  }
});

it("the chooser lists every sample with both titles", () => {
  const index: unknown = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  expect(index).toEqual(samples().map(({ file, title }) => ({ file, title })));
});
