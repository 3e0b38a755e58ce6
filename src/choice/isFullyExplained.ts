import type { Plan } from "../model/plan";

/** A narrow reading explains so much where it is right: below, it has taken something for what it is not. */
const FULL = 0.97;

/** Whether the sheets of a plan were explained to nearly the last cell. */
export function isFullyExplained({ sheets }: Plan): boolean {
  const read = sheets.filter(({ recognised }) => recognised);
  return read.length > 0 && read.reduce((sum, { coverage }) => sum + coverage, 0) / read.length >= FULL;
}
