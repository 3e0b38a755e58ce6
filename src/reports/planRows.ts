import { groupBy } from "../model/groupBy";
import type { Plan, PlanNode, WeightGroup } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { Weight } from "../model/weight";
import type { Scored } from "../model/score";
import { addsToWhole } from "../scoring/addsToWhole";
import type { Ink } from "./ink";
import { oneLine, shorten } from "./layoutText";
import type { Words } from "./words";

/** What the rows of a plan need to know beside the plan. */
export interface RowStyle {
  readonly say: Words;
  readonly ink: Ink;
  /** How far a sum of weights may be from 1, a fraction. */
  readonly tolerance: number;
  /** Scores by id of node and indicator, where they are shown. */
  readonly scores: ReadonlyMap<string, Scored> | undefined;
}

/** A line of the tree: what it says, and its figures in the columns at the right. */
export interface Row {
  readonly text: string;
  readonly indent: number;
  readonly weight?: string;
  readonly score?: string;
  readonly ink?: (text: string) => string;
  readonly figureInk?: (text: string) => string;
}

/** The tree from the top down, every group of weights followed by its sum, the managers' groups at the end. */
export function planRows(plan: Plan, style: RowStyle): Row[] {
  return [...treeRows(plan, style), ...managerRows(plan, style)];
}

function treeRows(plan: Plan, style: RowStyle): Row[] {
  const { say, ink } = style;
  const rows: Row[] = [];
  const below = groupBy(plan.nodes, ({ parent }) => parent);
  const measured = groupBy(plan.indicators, ({ parent }) => parent);
  const sums = groupBy(
    plan.weightGroups.filter(({ by }) => by !== "manager"),
    ({ parent }) => parent,
  );
  const names = nameMembers(plan);
  const draw = (node: PlanNode, indent: number) => {
    rows.push(nodeRow(node, indent, style));
    if (node.responsible.length > 0) {
      const people = say.responsible(node.responsible.map(({ value }) => oneLine(value)));
      rows.push({ text: people, indent: indent + 2, ink: ink.faint });
    }
    for (const indicator of measured.get(node.id) ?? []) {
      rows.push(...indicatorRows(indicator, indent + 2, style));
    }
    for (const child of below.get(node.id) ?? []) draw(child, indent + 2);
    for (const group of sums.get(node.id) ?? []) {
      rows.push(sumRow(group, indent + 2, names, style));
    }
  };
  for (const node of below.get(null) ?? []) draw(node, 0);
  for (const group of sums.get(null) ?? []) rows.push(sumRow(group, 0, names, style));
  return rows;
}

function nodeRow(node: PlanNode, indent: number, style: RowStyle): Row {
  const { say, ink } = style;
  const title = oneLine(node.title.value) || say.untitled;
  const text = [say.kinds[node.kind], node.code?.value, title].filter(Boolean).join(" ");
  return { text, indent, ink: ink.strong, ...figures(node.id, node.weight, style) };
}

function indicatorRows(indicator: Indicator, indent: number, style: RowStyle): Row[] {
  const { say, ink } = style;
  const name = `· ${[indicator.code?.value, oneLine(indicator.name.value)].filter(Boolean).join(" ")}`;
  const thresholds = indicator.thresholds.map(({ level, text }) => say.threshold(level, oneLine(text)));
  const details = [
    ...indicator.targets.map(({ period, text }) => `${period}: ${oneLine(text)}`),
    ...(thresholds.length > 0 ? [say.thresholds(thresholds)] : []),
    ...(indicator.baseline ? [say.baseline(oneLine(indicator.baseline.text))] : []),
    ...indicator.actuals.map(({ period, text }) => say.actual(period, oneLine(text))),
  ];
  const head = { text: name, indent, ...figures(indicator.id, indicator.weight, style) };
  if (details.length === 0) return [head];
  return [head, { text: details.join(" · "), indent: indent + 2, ink: ink.faint }];
}

function figures(id: string, weight: Weight | null, { say, scores, ink }: RowStyle) {
  const { percent } = say.format;
  const score = scores?.get(id)?.score ?? null;
  return {
    ...(weight && { weight: weight.fraction === null ? say.noWeight : percent(weight.fraction) }),
    ...(weight?.fraction === null && { figureInk: ink.careful }),
    ...(scores && { score: score === null ? say.noScore : percent(score, 1) }),
  };
}

function sumRow(
  group: WeightGroup,
  indent: number,
  names: ReadonlyMap<string, string>,
  { say, ink, tolerance }: RowStyle,
): Row {
  const first = names.get(group.members[0] ?? "") ?? "";
  const last = names.get(group.members.at(-1) ?? "") ?? "";
  const text = group.label === null ? say.sum(first, last) : say.sumOf(group.label);
  const right = addsToWhole(group, tolerance);
  const mark = !group.complete ? "?" : right ? "✓" : "✗";
  const figureInk = !group.complete ? ink.careful : right ? ink.good : ink.bad;
  return { text, indent, weight: `${say.format.percent(group.sum)} ${mark}`, ink: ink.faint, figureInk };
}

function managerRows(plan: Plan, style: RowStyle): Row[] {
  const groups = plan.weightGroups.filter(({ by }) => by === "manager");
  if (groups.length === 0) return [];
  const { say, ink } = style;
  const names = nameMembers(plan);
  return [
    { text: "", indent: 0 },
    { text: say.managers, indent: 0, ink: ink.strong },
    ...groups.map((group) => sumRow(group, 2, names, style)),
  ];
}

/** Codes of nodes and indicators, their names where they have none. */
function nameMembers(plan: Plan): ReadonlyMap<string, string> {
  return new Map([
    ...plan.nodes.map(
      ({ id, code, title }) => [id, code?.value ?? shorten(oneLine(title.value), 24)] as const,
    ),
    ...plan.indicators.map(
      ({ id, code, name }) => [id, code?.value ?? shorten(oneLine(name.value), 24)] as const,
    ),
  ]);
}
