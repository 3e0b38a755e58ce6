import type { Owner } from "../../model/role";
import type { Field, Role } from "../model";
import type { RowKind } from "../words/kindOfWords";
import { isLevel } from "../words/levels";
import { termOf } from "../words/termOf";
import { measuredFields } from "./measuredFields";
import { isOwnerKind } from "../words/isOwnerKind";
import { kindsInHeading } from "../words/kindsInHeading";
import { namesOthers } from "../words/namesOthers";
import { standOver } from "./standOver";

const FEWEST = 3;
/** So many of the heads have something measured right below them. */
const FOLLOWED = 0.8;

/**
 * Objectives and their indicators one below the other in one column: rows of which something is measured are indicators, the others stand
 * over them. Null where the heading says that all are of one kind, or the rows do not alternate so.
 */
export function kindsByMeasure(
  fields: readonly Field[],
  roles: readonly Role[],
  title: number,
): readonly (RowKind | null)[] | null {
  const field = fields[title];
  if (!field || !roles.includes("target")) return null;
  if (roles.some((role, at) => at !== title && /^(?:title:|name$)/.test(role))) return null;
  const level = levelIn(field.path.at(-1) ?? "");
  if (level === null) return null;
  const measured = measuredFields(fields, roles);
  const kinds = field.cells.map((cell, record): RowKind | null => {
    if (!cell) return null;
    return measured.some(({ cells, origins }) => cells[record] ?? (origins[record] ?? -1) >= 0)
      ? "indicator"
      : level;
  });
  const rows = kinds.filter((kind) => kind !== null);
  const fewest = saysBoth(field) ? 2 : FEWEST;
  return rows.length >= fewest && standOver(rows, [level, "indicator"], FOLLOWED) ? kinds : null;
}

/** "Obiettivo e indicatori": an objective with one indicator is enough. */
const saysBoth = ({ path }: Field): boolean => kindsInHeading(path.at(-1) ?? "").includes("indicator");

/** The level that stands beside indicators by the heading: of "Obiettivi e indicatori", of no word that is known; null where all rows are of one kind. */
function levelIn(heading: string): Owner | null {
  const kinds = kindsInHeading(heading);
  const level = kinds.find(isOwnerKind);
  if (kinds.includes("indicator") && level) return level;
  if (namesOthers(heading)) return "objective";
  const term = termOf(heading);
  return kinds.length > 0 || (term !== undefined && (isLevel(term) || term === "indicator"))
    ? null
    : "objective";
}
