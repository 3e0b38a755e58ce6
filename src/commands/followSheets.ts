import type { Materialised } from "./materialised";

/** Names of sheets by id. */
export type SheetNames = ReadonlyMap<string, string>;

/**
 * Records made when sheets had other names, as they read under the names of today: their cells and the references in their
 * formulas. What stood on a sheet that is gone is left out where another sheet has taken its name.
 */
export function followSheets(
  records: readonly Materialised[],
  then: SheetNames,
  now: SheetNames,
): readonly Materialised[] {
  // Where no sheet has an id of then, the ids are of another making: names are all there is.
  if (![...then.keys()].some((id) => now.has(id))) return records;
  const today = new Map<string, string>();
  const gone = new Set<string>();
  for (const [id, name] of then) {
    const current = now.get(id);
    if (current === undefined) gone.add(folded(name));
    else if (current !== name) today.set(folded(name), current);
  }
  const taken = new Set([...now.values()].map(folded));
  return records
    .filter(({ at }) => !(gone.has(folded(at.sheet)) && taken.has(folded(at.sheet))))
    .map(({ at, formula, spill }) => {
      const sheet = today.get(folded(at.sheet)) ?? at.sheet;
      return {
        at: { ...at, sheet },
        formula: renamed(formula, today),
        spill: spill.map((cell) => ({ ...cell, sheet })),
      };
    });
}

/** Sheets have one name however it is capitalised. */
const folded = (name: string): string => name.toLowerCase();

const STRING_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function renamed(formula: string, today: ReadonlyMap<string, string>): string {
  return formula.replace(STRING_OR_SHEET, (piece, quoted?: string, plain?: string) => {
    const name = today.get(folded(quoted?.replaceAll("''", "'") ?? plain ?? ""));
    // Excel takes the quotes away where it does not want them.
    return name === undefined ? piece : `'${name.replaceAll("'", "''")}'!`;
  });
}
