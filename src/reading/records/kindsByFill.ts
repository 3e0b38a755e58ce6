import type { Field, Role } from "../model";
import type { RowKind } from "../words/kindOfWords";
import { rankOfOwner } from "../words/levels";
import { isOwnerKind } from "../words/isOwnerKind";
import { kindsInHeading } from "../words/kindsInHeading";
import { standOver } from "./standOver";

const FEWEST = 3;

/**
 * "Area / Obiettivo" over one column: rows with an indicator are of the lower level, the bare ones between them of the upper. Null where
 * the heading does not name two levels, or the rows do not alternate so.
 */
export function kindsByFill(
  fields: readonly Field[],
  roles: readonly Role[],
  title: number,
): readonly (RowKind | null)[] | null {
  const [upper, lower, other] = kindsInHeading(fields[title]?.path.at(-1) ?? "");
  if (!isOwnerKind(upper) || !isOwnerKind(lower) || other || rankOfOwner(upper) >= rankOfOwner(lower))
    return null;
  const named = fields[roles.indexOf("name")];
  const titles = fields[title]?.cells ?? [];
  const kinds = titles.map((cell, record): RowKind | null =>
    cell ? (named?.cells[record] ? lower : upper) : null,
  );
  const rows = kinds.filter((kind) => kind !== null);
  return rows.length >= FEWEST && standOver(rows, [upper, lower], 1) ? kinds : null;
}
