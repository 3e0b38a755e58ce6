import type { Plan, PlanNode } from "../../src/model/plan";
import type { Indicator } from "../../src/model/indicator";
import type { Reading } from "../../src/model/reading";
import type { Weight } from "../../src/model/weight";
import type { Sourced } from "../../src/model/sourced";

/** A text without case, accents, apostrophe shape and spacing: what a retyped sheet may change. */
export const fold = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const text = (sourced: Sourced<string> | null) => (sourced ? fold(sourced.value) : null);
const texts = (list: readonly Sourced<string>[]) =>
  [...new Set(list.map(({ value }) => fold(value)))].sort().join(" + ") || null;
const reading = (value: Reading | null) => (value ? fold(value.text) : null);
const share = (weight: Weight | null) => {
  if (!weight) return null;
  return weight.fraction === null ? "blank" : `${Math.round(weight.fraction * 1e5) / 1e3} %`;
};

type Fields = Readonly<Record<string, string | boolean | null>>;

/** Every wording of a node's title: where a node stands in several places, which one comes first is an address. */
const titles = (node: PlanNode) =>
  [...new Set([node.title.value, ...node.mentions.map(({ title }) => title)].map(fold))].sort().join(" / ");

const nodeFields = (node: PlanNode): Fields => ({
  title: titles(node),
  weight: share(node.weight),
  perspective: text(node.perspective),
  priority: text(node.priority),
  responsible: texts(node.responsible),
  description: text(node.description),
  actions: texts(node.actions),
});

const indicatorFields = (indicator: Indicator): Fields => ({
  code: text(indicator.code),
  algorithm: text(indicator.algorithm),
  weight: share(indicator.weight),
  unit: text(indicator.unit),
  source: text(indicator.source),
  kpiType: text(indicator.kpiType),
  frequency: text(indicator.frequency),
  responsible: texts(indicator.responsible),
  baseline: reading(indicator.baseline),
  ...Object.fromEntries(indicator.targets.map((target) => [`target ${target.period}`, reading(target)])),
  ...Object.fromEntries(indicator.thresholds.map((each) => [`threshold ${each.level}`, reading(each)])),
  ...Object.fromEntries(indicator.actuals.map((actual) => [`actual ${actual.period}`, reading(actual)])),
  monitoring: indicator.monitoring?.state ?? null,
  status: indicator.status === "active" ? null : indicator.status,
  statusNote: text(indicator.statusNote),
  aggregate: indicator.aggregate || null,
});

/**
 * A plan as sorted lines without any address: each node and indicator by its path from the top (by codes, where there
 * are some, else by titles), then each of its fields that holds something, then the weight groups.
 */
function planLines(plan: Plan): string[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const pathOf = (id: string | null): string => {
    const node = id === null ? undefined : nodes.get(id);
    return node ? `${pathOf(node.parent)}/${node.kind} ${text(node.code) ?? text(node.title)}` : "";
  };
  const paths = new Map<string, string>([
    ...plan.nodes.map((node) => [node.id, pathOf(node.id)] as const),
    ...plan.indicators.map(
      (indicator) => [indicator.id, `${pathOf(indicator.parent)}/▸ ${text(indicator.name)}`] as const,
    ),
  ]);
  const describe = (id: string, fields: Fields) => [
    paths.get(id) ?? id,
    ...Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => `${paths.get(id)} · ${field} = ${value}`),
  ];
  const groups = plan.weightGroups.map((group) => {
    const members = group.members.map((id) => paths.get(id)?.split("/").pop() ?? id).sort();
    const whose = `${group.by} ${group.label ? fold(group.label) : ""} of ${group.parent ? paths.get(group.parent) : "all"}`;
    return `weights by ${whose}: ${Math.round(group.sum * 1e4) / 1e2} % ${group.complete ? "" : "incomplete "}[${members.join(", ")}]`;
  });
  return [
    `year ${plan.year}`,
    ...plan.nodes.flatMap((node) => describe(node.id, nodeFields(node))),
    ...plan.indicators.flatMap((indicator) => describe(indicator.id, indicatorFields(indicator))),
    ...groups,
  ].sort();
}

/**
 * What the second plan lacks ("−") and what it has too much ("+"), addresses aside; empty when they say the same.
 * With `joinTwins` two siblings of the same name count as one.
 */
export function planDifferences(expected: Plan, found: Plan, { joinTwins = false } = {}): string[] {
  const count = (lines: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, joinTwins ? 1 : (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [before, after] = [count(planLines(expected)), count(planLines(found))];
  const missing = [...before].filter(([line, times]) => (after.get(line) ?? 0) < times);
  const extra = [...after].filter(([line, times]) => (before.get(line) ?? 0) < times);
  return [...missing.map(([line]) => `− ${line}`), ...extra.map(([line]) => `+ ${line}`)];
}
