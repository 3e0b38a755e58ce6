import { functionsJson } from "./functionsMetadata";
import { readmeFunctions } from "./readmeFunctions";
import { rulesReadme } from "./rulesReadme";

/** A text generated from the code: `npm run docs` writes it, a test fails when the one on disk is stale. */
export interface GeneratedDocument {
  /** From the project's root. */
  readonly path: string;
  /** The whole text, given what is on disk now (documents that generate only a part keep the rest). */
  readonly write: (current: string) => string;
}

export const documents: readonly GeneratedDocument[] = [
  { path: "src/rules/README.md", write: rulesReadme },
  { path: "src/functions/functions.it.json", write: () => functionsJson("it") },
  { path: "src/functions/functions.en.json", write: () => functionsJson("en") },
  { path: "README.md", write: readmeFunctions },
];
