import type { Region } from "../model";

/** The first row of a region in which a heading, a label or a value stands; the titles of a form come before it. */
export function firstRowOf({ fields, range }: Region): number {
  const rows = fields.flatMap(({ headings, places }) => [
    ...headings.map(({ at }) => at.row),
    ...places.slice(0, 1).map(({ row }) => row),
  ]);
  return rows.length > 0 ? Math.min(...rows) : range.top;
}
