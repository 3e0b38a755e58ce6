import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readPicture, type Picture } from "./pictures";

const FOLDER = join(__dirname, "examined");

/** Sheets drawn by other hands to examine the reader; they teach it nothing. */
export const examinedPictures = (): Picture[] =>
  readdirSync(FOLDER).flatMap((family) =>
    readdirSync(join(FOLDER, family)).map((file) =>
      readPicture(basename(file, ".txt"), family, readFileSync(join(FOLDER, family, file), "utf8")),
    ),
  );
