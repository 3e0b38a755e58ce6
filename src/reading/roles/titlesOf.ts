import type { Shape } from "../model";
import { withOuter } from "../withOuter";

/** What stands above a table, or above the form it stands in, from below; the name of its sheet last. */
export const titlesOf = ({ regions: [table] }: Shape): readonly string[] =>
  table ? [...withOuter(table).flatMap(({ titles }) => titles.map(({ text }) => text)), table.sheet] : [];
