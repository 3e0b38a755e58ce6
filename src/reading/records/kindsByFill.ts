import type { Field, Role } from "../model";
import type { RowKind } from "../words/kindOfWords";
import { rankOfOwner } from "../words/levels";
import { kindsInHeading } from "../words/kindsInHeading";

const FEWEST = 3;
/** No more of the rows than this are heads. */
const MOST_HEADS = 0.6;

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
  if (!isOwner(upper) || !isOwner(lower) || other || rankOfOwner(upper) >= rankOfOwner(lower)) return null;
  const named = fields[roles.indexOf("name")];
  const titles = fields[title]?.cells ?? [];
  const kinds = titles.map((cell, record): RowKind | null =>
    cell ? (named?.cells[record] ? lower : upper) : null,
  );
  const rows = kinds.filter((kind) => kind !== null);
  const heads = rows.flatMap((kind, at) => (kind === upper ? [at] : []));
  const fits =
    rows.length >= FEWEST &&
    heads[0] === 0 &&
    heads.length <= rows.length * MOST_HEADS &&
    heads.every((at) => rows[at + 1] === lower);
  return fits ? kinds : null;
}

const isOwner = (kind: RowKind | undefined): kind is Exclude<RowKind, "indicator" | "steps"> =>
  kind !== undefined && kind !== "indicator" && kind !== "steps";
