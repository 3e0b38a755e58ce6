import { readdirSync } from "node:fs";
import { join } from "node:path";
import { familyIn, type Picture } from "./pictures";

const FOLDER = join(__dirname, "examined");

/** Sheets drawn by other hands to examine the reader; they teach it nothing. */
export const examinedPictures = (): Picture[] =>
  readdirSync(FOLDER).flatMap((family) => familyIn(join(FOLDER, family)));
