import type { Indicator, Plan, PlanNode, WeightGroup } from "../../model/plan";
import type { FieldReading } from "../../model/sheetReading";
import type { SheetView } from "../../grid/sheetView";
import type { JudgedPart } from "../sheets/planParts";
import type { NodeFact } from "../model";
import { factCells } from "./factCells";
import { cellKey, explainedCells } from "./explainedCells";
import { fieldReadings } from "./fieldReadings";
import type { Found } from "./found";
import { sheetCensus, type SheetCensus } from "./sheetCensus";

/** What a sheet that holds something of a plan looks like once it has been read: its certainty is judged by that. */
export interface SheetLook {
  /** Of its plans alone. */
  readonly fields: readonly FieldReading[];
  readonly census: SheetCensus;
  /** Parts of it that are read as a plan, and the others. */
  readonly plans: readonly JudgedPart[];
  readonly others: readonly JudgedPart[];
  /** Nodes and indicators that stand on it, and the weight groups they are in. */
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly WeightGroup[];
  /** The node above another, wherever it stands. */
  readonly above: (node: PlanNode) => PlanNode | undefined;
  readonly year: number | null;
  /** Cells facts were read from, and headings. */
  readonly used: number;
}

/** By name the sheets something of the plan stands on. */
export function sheetLooks({
  views,
  assignments,
  parts,
  facts,
  tree,
  plans,
}: Found): ReadonlyMap<string, SheetLook> {
  const { nodes, indicators, weightGroups } = tree;
  const holding = holdingSheets(tree);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nodesOf = bySheet(nodes, ({ title }) => title.at.sheet);
  const indicatorsOf = bySheet(indicators, ({ name }) => name.at.sheet);
  const sheetOf = new Map([
    ...nodes.map(({ id, title }) => [id, title.at.sheet] as const),
    ...indicators.map(({ id, name }) => [id, name.at.sheet] as const),
  ]);
  const groupsOf = bySheet(weightGroups, ({ members: [first] }) => sheetOf.get(first ?? "") ?? "");
  const look = (view: SheetView): SheetLook => {
    const { sheet } = view;
    const own = parts.filter(({ regions }) => regions.some(({ region }) => region.sheet === sheet));
    const read = own.filter(({ isPlan }) => isPlan);
    const inPlans = new Set(read.flatMap(({ regions }) => regions.map(({ region }) => region)));
    return {
      fields: fieldReadings(
        sheet,
        assignments.filter(({ shape }) => shape.regions.some((region) => inPlans.has(region))),
      ),
      census: sheetCensus(view, explainedCells(view, own, facts)),
      plans: read,
      others: own.filter(({ isPlan }) => !isPlan),
      nodes: nodesOf.get(sheet) ?? [],
      indicators: indicatorsOf.get(sheet) ?? [],
      groups: groupsOf.get(sheet) ?? [],
      above: ({ parent }) => byId.get(parent ?? ""),
      year: plans.yearOf(sheet),
      used: usedCells(sheet, read, facts),
    };
  };
  return new Map(views.flatMap((view) => (holding.has(view.sheet) ? [[view.sheet, look(view)]] : [])));
}

const holdingSheets = ({ nodes, indicators }: Pick<Plan, "nodes" | "indicators">): ReadonlySet<string> =>
  new Set([
    ...nodes.flatMap(({ title, mentions, weight }) =>
      [title, ...mentions, weight].flatMap((one) => one?.at.sheet ?? []),
    ),
    ...indicators.map(({ name }) => name.at.sheet),
  ]);

function bySheet<Item>(
  items: readonly Item[],
  sheetOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const sheet = sheetOf(item);
    const list = map.get(sheet);
    if (list) list.push(item);
    else map.set(sheet, [item]);
  }
  return map;
}

function usedCells(sheet: string, parts: readonly JudgedPart[], facts: readonly NodeFact[]): number {
  const used = new Set<string>();
  for (const at of factCells(facts)) if (at.sheet === sheet) used.add(cellKey(at));
  for (const { regions } of parts)
    for (const { region } of regions)
      for (const { headings } of region.fields)
        for (const { at } of headings) if (at.sheet === sheet) used.add(cellKey(at));
  return used.size;
}
