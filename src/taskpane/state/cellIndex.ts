import type { Address } from "../../model/address";
import type { PlanNode } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { PlanTree } from "./planTree";

/** Which item of the tree a cell belongs to. */
export type CellIndex = (at: Address) => string | undefined;

/** Indexes every cell the plan was read from: the cell itself first, else the only item that starts on its row. */
export function cellIndex(tree: PlanTree): CellIndex {
  const exact = new Map<string, string>();
  const rows = new Map<string, string | null>();
  for (const item of tree.items) {
    if (item.kind === "sum") continue;
    const cells = item.kind === "node" ? nodeCells(item.node) : indicatorCells(item.indicator);
    for (const at of cells) {
      const name = `${at.sheet}!${at.row},${at.col}`;
      if (!exact.has(name)) exact.set(name, item.key);
    }
    const row = `${item.at.sheet}!${item.at.row}`;
    // The deepest item of a row wins, two of one depth leave it open.
    const other = rows.get(row);
    const otherLevel = other ? tree.byKey.get(other)?.level : undefined;
    if (other === undefined || (otherLevel !== undefined && otherLevel < item.level)) rows.set(row, item.key);
    else if (otherLevel === item.level) rows.set(row, null);
  }
  return (at) =>
    exact.get(`${at.sheet}!${at.row},${at.col}`) ?? rows.get(`${at.sheet}!${at.row}`) ?? undefined;
}

type Cells = readonly (Address | undefined)[];
const present = (cells: Cells): Address[] => cells.filter((at) => at !== undefined);

/** Cells of a node, its title first; mentions and blanks included. */
export function nodeCells(node: PlanNode): Address[] {
  return present([
    node.title.at,
    node.code?.at,
    node.weight?.at,
    node.perspective?.at,
    node.priority?.at,
    node.description?.at,
    ...node.responsible.map(({ at }) => at),
    ...node.actions.map(({ at }) => at),
    ...node.mentions.map(({ at }) => at),
    ...Object.values(node.blanks),
  ]);
}

/** Cells of an indicator, its name first. */
export function indicatorCells(indicator: Indicator): Address[] {
  const sourced = [
    indicator.algorithm,
    indicator.unit,
    indicator.source,
    indicator.kpiType,
    indicator.polarity,
    indicator.frequency,
  ];
  const readings = [...indicator.targets, ...indicator.thresholds, ...indicator.actuals];
  const blanks = [...indicator.blankTargets, ...indicator.blankActuals, ...indicator.blankThresholds];
  return present([
    indicator.name.at,
    indicator.code?.at,
    indicator.weight?.at,
    ...readings.map(({ at }) => at),
    indicator.baseline?.at,
    indicator.monitoring?.at,
    indicator.statusNote?.at,
    ...blanks.map(({ at }) => at),
    ...sourced.map((value) => value?.at),
    ...indicator.responsible.map(({ at }) => at),
    ...Object.values(indicator.blanks),
  ]);
}
