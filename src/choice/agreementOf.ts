import { foldText } from "../grid/foldText";
import type { Indicator, Plan, PlanNode, Sourced, Weight } from "../model/plan";

/** By sheet: the share of all that two readings say of it which both say alike, 1 where they do not differ at all. */
export function agreementOf(one: Plan, other: Plan): ReadonlyMap<string, number> {
  const [first, second] = [statements(one), statements(other)];
  const sheets = new Set([...first.keys(), ...second.keys()]);
  return new Map(
    [...sheets].map((sheet) => [sheet, shareOf(first.get(sheet) ?? NONE, second.get(sheet) ?? NONE)]),
  );
}

const NONE: ReadonlySet<string> = new Set();

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((text) => b.has(text)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Everything a plan says, a sentence an item, by the sheet it stands on. */
function statements({ nodes, indicators }: Plan): Map<string, Set<string>> {
  const titles = new Map(nodes.map(({ id, title }) => [id, title.value]));
  const bySheet = new Map<string, Set<string>>();
  const say = (sheet: string, parts: readonly (string | null)[]) => {
    const set = bySheet.get(sheet) ?? new Set<string>();
    bySheet.set(sheet, set.add(foldText(parts.map((part) => part ?? "").join("¦"))));
  };
  for (const node of nodes) say(node.title.at.sheet, sayNode(node, titles.get(node.parent ?? "") ?? null));
  for (const indicator of indicators)
    say(indicator.name.at.sheet, sayIndicator(indicator, titles.get(indicator.parent) ?? null));
  return bySheet;
}

const sayNode = (node: PlanNode, parent: string | null) => [
  ...[node.kind, valueOf(node.code), node.title.value, weightOf(node.weight), parent],
  ...[listOf(node.responsible), valueOf(node.perspective)],
];

const sayIndicator = (one: Indicator, parent: string | null) => [
  ...["▸", one.name.value, weightOf(one.weight), parent],
  ...one.targets.map(({ period, text }) => `${period}: ${text}`),
  ...sayDetails(one),
];

const sayDetails = (one: Indicator) => [
  ...[valueOf(one.code), valueOf(one.algorithm), valueOf(one.unit), one.baseline?.text ?? null],
  ...one.thresholds.map(({ level, text }) => `${level}: ${text}`),
  ...one.actuals.map(({ period, text }) => `= ${period}: ${text}`),
  listOf(one.responsible),
];

const valueOf = (one: Sourced<string> | null): string | null => one?.value ?? null;

const listOf = (list: readonly Sourced<string>[]): string => list.map(({ value }) => value).join("+");

const weightOf = (weight: Weight | null): string =>
  weight?.fraction === null || weight === null ? "" : weight.fraction.toFixed(4);
