/** How Excel stores a function of an add-in: PERF.SCORE( as _xldudf_PERF_SCORE( or [2]!_xldudf_PERF_SCORE(. */
const ADD_IN_FUNCTION = /(?:\[\d+\]!)?_xldudf_PERF_([A-Z0-9]+)(?=\s*\()/gi;
/** Marks of functions and names newer than the file format: _xlfn.IFS(, _xlfn._xlws.SORT(, _xlpm.x. */
const NEWER_THAN_FORMAT = /(?:_xlfn\.|_xlws\.|_xlpm\.)+/g;
const STRING = /("(?:[^"]|"")*")/;

/** A stored formula as a person types it, with its "=": `_xldudf_PERF_SCORE(A1,B1)` → `=PERF.SCORE(A1,B1)`. */
export function typedFormula(stored: string): string {
  if (!stored.includes("_xl")) return `=${stored}`;
  const pieces = stored.split(STRING).map((piece, index) => {
    if (index % 2 === 1) return piece;
    return piece
      .replace(ADD_IN_FUNCTION, (_match, name: string) => `PERF.${name.toUpperCase()}`)
      .replace(NEWER_THAN_FORMAT, "");
  });
  return `=${pieces.join("")}`;
}
