import { tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import type { RowKind } from "../words/kindOfWords";
import { kindsInHeading } from "../words/kindsInHeading";
import { readCode } from "../words/readTitle";
import { measuredFields } from "./measuredFields";

/**
 * "Aree, obiettivi e indicatori" over one column: what is measured is an indicator; of the lines over them those with a number are
 * objectives and the others stand over those. Null where the heading names fewer kinds, or the rows do not nest so.
 */
export function kindsOfThree(
  fields: readonly Field[],
  roles: readonly Role[],
  title: number,
): readonly (RowKind | null)[] | null {
  const field = fields[title];
  const [upper, lower, last, other] = kindsInHeading(field?.path.at(-1) ?? "");
  if (!field || !upper || !lower || last !== "indicator" || other) return null;
  const measured = measuredFields(fields, roles);
  const kinds = field.cells.map((cell, record): RowKind | null => {
    if (!cell) return null;
    if (measured.some(({ cells }) => cells[record])) return "indicator";
    return readCode(tidyText(cell.text)) ? lower : upper;
  });
  const rows = kinds.filter((kind) => kind !== null);
  const nests = rows.every((kind, at) => kind !== upper || rows[at + 1] === lower);
  return rows[0] === upper && nests && rows.includes("indicator") ? kinds : null;
}
