import { groupBy } from "../../model/groupBy";
import type { Plan, PlanNode, WeightGroup } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { FieldReading } from "../../model/sheetReading";
import type { SheetView } from "../../grid/sheetView";
import type { JudgedPart } from "../sheets/judgedPart";
import { factCells } from "./factCells";
import { cellKey } from "./cellKey";
import { explainedCells } from "./explainedCells";
import { guessedCells } from "./guessedCells";
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
  /** How many nodes and indicators stand on it. */
  readonly items: number;
  /** The first of them, and of the weight groups they are in: enough to tell what they are like. */
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
  far,
}: Found): ReadonlyMap<string, SheetLook> {
  const { nodes, indicators, weightGroups } = tree;
  const holding = holdingSheets(tree, parts);
  const usedOf = factCells(facts);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nodesOf = groupBy(nodes, ({ title }) => title.at.sheet);
  const indicatorsOf = groupBy(indicators, ({ name }) => name.at.sheet);
  const sheetOf = new Map([
    ...nodes.map(({ id, title }) => [id, title.at.sheet] as const),
    ...indicators.map(({ id, name }) => [id, name.at.sheet] as const),
  ]);
  const groupsOf = groupBy(weightGroups, ({ members: [first] }) => sheetOf.get(first ?? "") ?? "");
  const look = (view: SheetView): SheetLook => {
    const { sheet } = view;
    const used = usedOf.get(sheet) ?? NOTHING;
    const own = parts.filter(({ regions }) => regions.some(({ region }) => region.sheet === sheet));
    const read = own.filter(({ isPlan }) => isPlan);
    const inPlans = new Set(read.flatMap(({ regions }) => regions.map(({ region }) => region)));
    const shown = { nodes: nodesOf.get(sheet) ?? [], indicators: indicatorsOf.get(sheet) ?? [] };
    const isShown = shown.nodes.length + shown.indicators.length > 0;
    const { nodes: ownNodes, indicators: ownIndicators } = isShown ? shown : retoldOn(sheet, tree);
    const fields = fieldReadings(
      sheet,
      assignments.filter(({ shape }) => shape.regions.some((region) => inPlans.has(region))),
    );
    return {
      items: ownNodes.length + ownIndicators.length,
      fields,
      census: withFar(
        sheetCensus(view, guessedCells(fields), used, explainedCells(view, own, used)),
        far.filter(({ at }) => at.sheet === sheet).length,
      ),
      plans: read,
      others: own.filter(({ isPlan }) => !isPlan),
      nodes: ownNodes.slice(0, SAMPLE),
      indicators: ownIndicators.slice(0, SAMPLE),
      groups: (groupsOf.get(sheet) ?? []).slice(0, SAMPLE),
      above: ({ parent }) => byId.get(parent ?? ""),
      year: plans.yearOf(sheet),
      used: countUsed(sheet, read, used),
    };
  };
  return new Map(views.flatMap((view) => (holding.has(view.sheet) ? [[view.sheet, look(view)]] : [])));
}

/** What a sheet says more of, none of which it shows: results, weights of what stands on another. */
const retoldOn = (sheet: string, { nodes, indicators }: Pick<Plan, "nodes" | "indicators">) => ({
  nodes: nodes.filter(({ mentions, weight }) => [...mentions, weight].some((one) => one?.at.sheet === sheet)),
  indicators: indicators.filter(({ actuals, baseline, algorithm, unit, source }) =>
    [...actuals, baseline, algorithm, unit, source].some((one) => one?.at.sheet === sheet),
  ),
});

/** What was set apart counts as not understood. */
const withFar = (census: SheetCensus, far: number): SheetCensus =>
  far === 0
    ? census
    : {
        ...census,
        filled: census.filled + far,
        coverage: 1 - (census.unread.length + far) / (census.filled + far),
      };

const SAMPLE = 400;
const NOTHING: ReadonlySet<number> = new Set();

const holdingSheets = (
  { nodes, indicators }: Pick<Plan, "nodes" | "indicators">,
  parts: readonly JudgedPart[],
): ReadonlySet<string> =>
  new Set([
    ...parts.flatMap(({ isPlan, facts }) =>
      facts.flatMap(({ sameAs, title }) => (isPlan && sameAs ? title.at.sheet : [])),
    ),
    ...nodes.flatMap(({ title, mentions, weight }) =>
      [title, ...mentions, weight].flatMap((one) => one?.at.sheet ?? []),
    ),
    ...indicators.map(({ name }) => name.at.sheet),
  ]);

/** How many cells a sheet has that are headings of a plan or gave facts. */
function countUsed(sheet: string, parts: readonly JudgedPart[], used: ReadonlySet<number>): number {
  const headings = new Set<number>();
  for (const { regions } of parts)
    for (const { region } of regions)
      for (const { at } of region.fields.flatMap((field) => field.headings))
        if (at.sheet === sheet && !used.has(cellKey(at))) headings.add(cellKey(at));
  return used.size + headings.size;
}
