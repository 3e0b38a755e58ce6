import type { Field } from "../model";

/** A label or column that others of its make have, and this one has not: nobody left it blank. */
export const isStandIn = ({ headings, path, cells }: Field): boolean =>
  headings.length === 0 && path.some((words) => words !== "") && cells.every((cell) => cell === undefined);
