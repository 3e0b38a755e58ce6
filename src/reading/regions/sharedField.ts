import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field, Region } from "../model";
import { headingMarks } from "./headingMarks";

/** What is written once over a table, as a field that all its records share. */
export const sharedField = (
  cell: Cell,
  records: Region["records"],
  headings: readonly Cell[] = [],
): Field => ({
  headings,
  path: headings.map(({ text }) => tidyText(text)),
  ...headingMarks(headings),
  cells: records.map((_, record) => (record === 0 ? cell : undefined)),
  origins: records.map(() => 0),
  places: records.map(() => cell.at),
  col: null,
  place: 0,
});
