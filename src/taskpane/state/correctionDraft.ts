import { formatColumn, type Address } from "../../model/address";
import type { Field } from "../../model/plan";
import type { Correction, Profile } from "../../model/profile";

/** What a planner has typed into the correction form so far. */
export interface CorrectionDraft {
  readonly sheet: string;
  readonly column: string;
  readonly field: Field | "ignore";
  readonly row: string;
}

/** The correction a draft stands for, or what is wrong with it. */
export type CheckedDraft =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly wrong: "column" | "row" };

/** Reads the form: a column of an Excel sheet (A…XFD), a row number or nothing. */
export function checkDraft({ sheet, column, field, row }: CorrectionDraft): CheckedDraft {
  const letters = column.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters) || (letters.length === 3 && letters > "XFD"))
    return { ok: false, wrong: "column" };
  const typed = row.trim();
  if (typed === "") return { ok: true, correction: { sheet, column: letters, field } };
  const headerRow = Number(typed);
  if (!/^\d+$/.test(typed) || headerRow < 1 || headerRow > 1_048_576) return { ok: false, wrong: "row" };
  return { ok: true, correction: { sheet, column: letters, field, headerRow } };
}

/** A draft about the column and row of a cell the planner chose. */
export const draftAt = (at: Address, field: CorrectionDraft["field"]): CorrectionDraft => ({
  sheet: at.sheet,
  column: formatColumn(at.col),
  field,
  row: String(at.row + 1),
});

/** The profile with a correction more; one column holds one thing, so an earlier word about it goes. */
export function addCorrection(profile: Profile, correction: Correction): Profile {
  const others = profile.corrections.filter(
    ({ sheet, column }) => sheet !== correction.sheet || column !== correction.column,
  );
  return { ...profile, corrections: [...others, correction] };
}

/** The profile without a correction. */
export const removeCorrection = (profile: Profile, correction: Correction): Profile => ({
  ...profile,
  corrections: profile.corrections.filter((kept) => kept !== correction),
});
