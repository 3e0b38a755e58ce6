import { parseCell } from "../../model/address";
import type { Correction, RoleCorrection } from "../../model/correction";
import { familyOf, ownerOf, type Owner, type Role } from "../../model/role";
import type { Term } from "../vocabulary";

/** What a planner said of a column of one sheet, in the words of the headings. */
export interface ColumnCorrection {
  readonly col: number;
  readonly term: Term;
  /** Whose it is; null where the heading decides. */
  readonly owner: Owner | "indicator" | null;
  /** 1-based row of the headings where the planner pointed at one. */
  readonly headerRow?: number;
}

/** Corrections of columns of a sheet. Those that hold on to words or rows are for the reader that follows. */
export function columnCorrections(
  corrections: readonly Correction[],
  sheet: string,
): readonly ColumnCorrection[] {
  return corrections.flatMap((correction) => {
    if (correction.kind !== "role" || correction.sheet !== sheet || correction.column === undefined)
      return [];
    const col = parseCell(`${correction.column}1`)?.col;
    return col === undefined ? [] : [toColumn(correction, col)];
  });
}

function toColumn({ role, headerRow, ownerOpen }: RoleCorrection, col: number): ColumnCorrection {
  const owner = ownerOf(role);
  const open = ownerOpen === true || owner === "node";
  return {
    col,
    term: termOf(role),
    owner: open ? null : owner,
    ...(headerRow !== undefined && { headerRow }),
  };
}

function termOf(role: Role): Term {
  const family = familyOf(role);
  switch (family) {
    case "title":
      return (ownerOf(role) as Owner | null) ?? "objective";
    case "name":
      return "indicator";
    case "reference":
    case "direction":
    case "rowNumber":
    case "aside":
    case "unknown":
      return "other";
    default:
      return family;
  }
}
