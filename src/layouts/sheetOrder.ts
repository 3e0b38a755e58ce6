import type { SheetView } from "../grid/sheetView";
import type { NodeKind } from "../model/plan";
import { DEFAULT_ORDER } from "./levels";
import { readLabel } from "./readLabel";

const UPPER: readonly NodeKind[] = ["mission", "area", "strategicObjective", "programme"];
const LOOK = 400;

/** The order in which a sheet's labels nest the upper levels: as they first follow each other down the sheet. */
export function sheetOrder(view: SheetView): NodeKind[] {
  const first = new Map<NodeKind, number>();
  for (let row = 0; row < view.rowCount && row < LOOK && first.size < UPPER.length; row += 1) {
    for (const { cell } of view.spots(row)) {
      const term = cell.type === "text" ? readLabel(cell.text)?.term : undefined;
      const kind = UPPER.find((upper) => upper === term);
      if (kind && !first.has(kind)) first.set(kind, row);
    }
  }
  const rank = (kind: NodeKind) => first.get(kind) ?? -1;
  const upper = UPPER.filter((kind) => first.has(kind)).sort(
    (a, b) => rank(a) - rank(b) || DEFAULT_ORDER.indexOf(a) - DEFAULT_ORDER.indexOf(b),
  );
  return [...UPPER.filter((kind) => !first.has(kind)), ...upper, "operationalObjective", "action"];
}
