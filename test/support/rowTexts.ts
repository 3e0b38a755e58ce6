import type { Grid } from "../../src/model/grid";

/** The rows of a sheet as its cells show them, "A | B | ". */
export const rowTexts = ({ rows }: Grid): readonly string[] =>
  rows.map((row) => row.map((cell) => cell?.text ?? "").join(" | "));
