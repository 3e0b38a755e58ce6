import type { Run } from "./cellRuns";
import type { Content } from "./writeRun";

/** Excel on the web takes requests, and gives answers, of at most 5 MB; an answer says each cell four times over. */
const LETTERS_PER_REQUEST = 600_000;
/** Quotes, commas and a number format around every content. */
const LETTERS_PER_CELL = 40;

const weightOf = ({ content }: Content): number => String(content).length + LETTERS_PER_CELL;

/** Runs of cells in portions that fit into one request each; a long run is cut between its cells. */
export function portions(
  runs: readonly Run<Content>[],
  most = LETTERS_PER_REQUEST,
): readonly (readonly Run<Content>[])[] {
  const all: Run<Content>[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    let items: Content[] = [];
    run.items.forEach((item, index) => {
      weight += weightOf(item);
      if (weight > most) {
        weight = weightOf(item);
        all.push([]);
        items = [];
      }
      if (items.length === 0) all.at(-1)?.push({ ...run, row: run.row + index, items });
      items.push(item);
    });
  }
  return all;
}
