import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import { review, type Review } from "../review";
import { readWorkbook } from "../xlsx/readWorkbook";
import { XlsxError } from "../xlsx/XlsxError";

/** A workbook file to review, with the name it is called by and the rules of its body. */
export interface FileToReview {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly profile: Profile;
}

/** What came of it: a review with what else was wanted of the workbook, why it is no workbook, or a mistake of ours. */
export type FileReviewed<Also = undefined> =
  | { readonly kind: "reviewed"; readonly review: Review; readonly also: Also }
  | { readonly kind: "refused"; readonly words: Bilingual }
  | { readonly kind: "mistake"; readonly message: string };

/** Reads and reviews one file, and looks at its workbook while it is there. Never rejects. */
export async function reviewFile<Also>(
  { bytes, name, profile }: FileToReview,
  look: (workbook: Workbook, profile: Profile) => Also,
): Promise<FileReviewed<Also>> {
  try {
    const workbook = await readWorkbook(bytes, name);
    return { kind: "reviewed", review: review(workbook, profile), also: look(workbook, profile) };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "refused", words: error.words };
    return { kind: "mistake", message: error instanceof Error ? error.message : String(error) };
  }
}
