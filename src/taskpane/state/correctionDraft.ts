import { formatColumn, type Address } from "../../model/address";
import type { Correction, RoleCorrection } from "../../model/correction";
import type { Profile } from "../../model/profile";
import type { Role } from "../../model/role";

/** What a planner has typed into the correction form so far. */
export interface CorrectionDraft {
  readonly sheet: string;
  readonly column: string;
  readonly role: Role;
  readonly row: string;
}

/** The correction a draft stands for, or what is wrong with it. */
export type CheckedDraft =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly wrong: "column" | "row" };

/** Reads the form: a column of an Excel sheet (A…XFD), a row number or nothing. */
export function checkDraft({ sheet, column, role, row }: CorrectionDraft): CheckedDraft {
  const letters = column.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters) || (letters.length === 3 && letters > "XFD"))
    return { ok: false, wrong: "column" };
  const typed = row.trim();
  const correction: RoleCorrection = { kind: "role", role, headings: [], sheet, column: letters };
  if (typed === "") return { ok: true, correction };
  const headerRow = Number(typed);
  if (!/^\d+$/.test(typed) || headerRow < 1 || headerRow > 1_048_576) return { ok: false, wrong: "row" };
  return { ok: true, correction: { ...correction, headerRow } };
}

/** A draft about the column and row of a cell the planner chose. */
export const draftAt = (at: Address, role: Role): CorrectionDraft => ({
  sheet: at.sheet,
  column: formatColumn(at.col),
  role,
  row: String(at.row + 1),
});

/** The profile with a correction more; an earlier word about the same column, label, rows or sheet goes. */
export function addCorrection(profile: Profile, correction: Correction): Profile {
  const place = placeOf(correction);
  const others = profile.corrections.filter((kept) => placeOf(kept) !== place);
  return { ...profile, corrections: [...others, correction] };
}

/** What a correction is about, as a key: two about one place cannot both hold. */
function placeOf(correction: Correction): string {
  switch (correction.kind) {
    case "role": {
      const { headings, sheet, column } = correction;
      return JSON.stringify(
        headings.length > 0 ? ["words", headings, sheet, column] : ["column", sheet, column],
      );
    }
    case "headings":
    case "notPart":
      return JSON.stringify(["rows", correction.texts, correction.sheet]);
    case "section":
      return JSON.stringify(["rows", [correction.text], correction.sheet]);
    case "part":
    case "ownPlan":
      return JSON.stringify(["rows", [], correction.sheet]);
    case "planYear":
      return JSON.stringify(["year", correction.of]);
  }
}

/** The profile without a correction. */
export const removeCorrection = (profile: Profile, correction: Correction): Profile => ({
  ...profile,
  corrections: profile.corrections.filter((kept) => kept !== correction),
});
