import { foldText } from "../../grid/foldText";
import { parseCell } from "../../model/address";
import type { Correction, RoleCorrection } from "../../model/correction";
import type { Region, Role, Shape } from "../model";

/** What a planner said a field is. */
export interface Told {
  readonly role: Role;
  /** He did not say whose it is: only the kind of content is settled. */
  readonly ownerOpen: boolean;
}

const folded = (path: readonly string[]): string =>
  path
    .map(foldText)
    .filter((text) => text !== "")
    .join(" › ");

/** Next year's heading is this year's with another number in it. */
const withoutYears = (anchor: string): string => anchor.replace(/\b(?:19|20)\d\d\b/g, "#");

/** By field of a shape what a planner said it is; null where nobody said anything. Said twice, the later word counts. */
export function correctionsFor(
  { fields, regions }: Shape,
  corrections: readonly Correction[],
): readonly (Told | null)[] {
  const told = roleCorrections(corrections);
  return fields.map((_, at) => {
    const said = told.findLast((one) => regions.some((region) => isMeant(one, region, at)));
    return said ? { role: said.role, ownerOpen: said.ownerOpen === true } : null;
  });
}

/** The share of the score a planner said a threshold of a region earns; undefined where he said none. */
export const shareSaid = (
  corrections: readonly Correction[],
  region: Region,
  at: number,
): number | undefined => roleCorrections(corrections).findLast((one) => isMeant(one, region, at))?.share;

const roleCorrections = (corrections: readonly Correction[]): readonly RoleCorrection[] =>
  corrections.filter((one) => one.kind === "role");

/** Whether a correction speaks of a field of a region: by its heading words, else by its column. */
function isMeant(correction: RoleCorrection, region: Region, at: number): boolean {
  const { headings, sheet, column, headerRow } = correction;
  const field = region.fields[at];
  if (!field || (sheet !== undefined && sheet !== region.sheet)) return false;
  if (column !== undefined && field.col !== parseCell(`${column}1`)?.col) return false;
  if (headerRow !== undefined && !isHeading(region, headerRow - 1)) return false;
  if (headings.length === 0) return column !== undefined;
  const anchor = folded(headings);
  const own = folded(field.path);
  if (own === anchor) return true;
  // "Target 2025" is no other word for "Target 2026" where both stand side by side.
  const exact = region.fields.some(({ path }) => folded(path) === anchor);
  return !exact && withoutYears(own) === withoutYears(anchor);
}

/** The headings of a table, or the same headings again further down in it. */
const isHeading = ({ range, records }: Region, row: number): boolean =>
  row >= range.top && row <= range.bottom && !records.some(({ top, bottom }) => row >= top && row <= bottom);

/** The corrections that speak of this region and need not speak of another with the same headings: told so, it is judged by itself. */
export const saidOfRegion = (corrections: readonly Correction[], region: Region): string =>
  roleCorrections(corrections)
    .flatMap((one, place) =>
      (one.sheet !== undefined || one.headerRow !== undefined) &&
      region.fields.some((_, at) => isMeant(one, region, at))
        ? place
        : [],
    )
    .join(" ");
