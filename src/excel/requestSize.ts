/** Excel on the web refuses answers above 5 MB; the next rows may be longer than the last ones. */
const BYTES_PER_REQUEST = 4_000_000;
/** Value, formula, text and format of a cell of dense text, supposed until something is known. */
const BYTES_PER_CELL = 100;
/** Of an empty one: nothing is smaller. */
const LEAST_BYTES_PER_CELL = 20;

/** How many cells to ask for in one request, learning from the answers. */
export interface RequestSize {
  readonly cells: number;
  answered(cells: number, bytes: number): void;
  /** The answer to a request for so many cells was refused as too large. */
  refused(cells: number): void;
}

export function requestSize(): RequestSize {
  let cells = BYTES_PER_REQUEST / BYTES_PER_CELL;
  let most = BYTES_PER_REQUEST / LEAST_BYTES_PER_CELL;
  return {
    get cells() {
      return cells;
    },
    answered(count, bytes) {
      cells = Math.max(1, Math.min(most, Math.floor(BYTES_PER_REQUEST / (bytes / count))));
    },
    refused(count) {
      most = Math.max(1, Math.floor(count / 2));
      cells = most;
    },
  };
}
