import { foldText } from "../../grid/foldText";
import { sameAddress, type Address } from "../../model/address";
import type { NodeFact } from "../model";
import type { RegionRoles } from "./regionsInOrder";

/** A line that says how things stand is about every indicator since the last such line, not the one above it alone. */
export function spreadStatements(
  nodes: readonly NodeFact[],
  regions: readonly RegionRoles[],
): readonly NodeFact[] {
  const lines = regions.flatMap(statementsIn);
  if (lines.length === 0) return nodes;
  for (const { indicators } of nodes) {
    for (const [place, indicator] of [...indicators.entries()].reverse()) {
      const below = indicators[place + 1]?.monitoring ?? null;
      if (indicator.monitoring === null && below && lines.some((at) => sameAddress(at, below.at)))
        indicator.monitoring = below;
    }
  }
  return nodes;
}

/** Cells that are label and value at once without saying the label. */
const statementsIn = ({ region: { kind, fields }, roles }: RegionRoles): readonly Address[] =>
  kind !== "cards"
    ? []
    : fields.flatMap(({ headings: [label], cells: [cell] }, at) =>
        roles[at] === "monitoring" &&
        label &&
        cell &&
        sameAddress(label.at, cell.at) &&
        foldText(label.text).includes(foldText(cell.text))
          ? [cell.at]
          : [],
      );
