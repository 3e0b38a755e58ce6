import type { Address } from "../../model/address";
import type { Plan } from "../../model/plan";
import { indicatorCells, nodeCells } from "./cellIndex";

/** What a cell of a sheet is to the plan; `label` for known words that carry no value of it. */
export type CellRole = "objective" | "weight" | "indicator" | "target" | "heading" | "label" | "unread";

/** Says for each cell of one sheet what it was read as. */
export function cellRoles(plan: Plan, sheet: string): (row: number, col: number) => CellRole {
  const roles = new Map<string, CellRole>();
  const put = (at: Address | undefined, role: CellRole) => {
    if (at?.sheet === sheet) roles.set(`${at.row},${at.col}`, role);
  };
  for (const node of plan.nodes) {
    for (const at of nodeCells(node)) put(at, "objective");
    put(node.weight?.at, "weight");
  }
  for (const indicator of plan.indicators) {
    for (const at of indicatorCells(indicator)) put(at, "indicator");
    const readings = [...indicator.targets, ...indicator.thresholds, ...indicator.actuals];
    for (const { at } of readings) put(at, "target");
    put(indicator.baseline?.at, "target");
    put(indicator.weight?.at, "weight");
  }
  for (const reading of plan.sheets) for (const at of reading.evidence) put(at, "heading");
  for (const { at } of plan.unread) put(at, "unread");
  return (row, col) => roles.get(`${row},${col}`) ?? "label";
}
