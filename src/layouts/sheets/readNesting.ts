import type { SheetView } from "../../grid/sheetView";
import type { NodeKind } from "../../model/plan";
import { isAlone } from "../words/isAlone";
import { DEFAULT_ORDER } from "../words/levels";
import { readLabel } from "../words/readLabel";

/** How the labels of a sheet nest its levels. */
export interface SheetNesting {
  /** All levels from the top down. */
  readonly order: readonly NodeKind[];
  /** Upper levels that a card names only after its objective. */
  readonly references: ReadonlySet<NodeKind>;
}

const UPPER: readonly NodeKind[] = ["mission", "area", "strategicObjective", "programme"];

const LOOK = 400;

/**
 * Reads the nesting off the order in which level labels first follow each other down a sheet. Labels in one row
 * tell nothing: they are columns.
 */
export function readNesting(view: SheetView): SheetNesting {
  const first = firstRows(view);
  const rank = (kind: NodeKind) => first.get(kind) ?? -1;
  const objective = first.get("operationalObjective");
  const references = UPPER.filter((kind) => objective !== undefined && rank(kind) > objective);
  const known = UPPER.filter((kind) => first.has(kind) && !references.includes(kind));
  known.sort((a, b) => rank(a) - rank(b) || DEFAULT_ORDER.indexOf(a) - DEFAULT_ORDER.indexOf(b));
  const others = UPPER.filter((kind) => !known.includes(kind));
  return { order: [...others, ...known, "operationalObjective", "action"], references: new Set(references) };
}

function firstRows(view: SheetView): ReadonlyMap<NodeKind, number> {
  const first = new Map<NodeKind, number>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    const spots = view.spots(row);
    const alone = isAlone(spots);
    for (const { cell } of spots) {
      const label = cell.type === "text" ? readLabel(cell.text) : undefined;
      // "Schede obiettivo 2026" across the sheet is a title; "Obiettivo strategico: …" names one, or a section of a table.
      if (alone && (label?.inline == null || first.has("operationalObjective"))) continue;
      const term = label?.term === "title" ? label.of : label?.term;
      const kind = DEFAULT_ORDER.find(
        (level) => level === (term === "objective" ? "operationalObjective" : term),
      );
      if (kind && !first.has(kind)) first.set(kind, row);
    }
  }
  return first;
}
