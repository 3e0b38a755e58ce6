import type { Field, Region, Role } from "../model";
import { readLabel } from "../words/readLabel";

/** A region, what its fields were taken for and how surely. */
interface Taken {
  readonly region: Region;
  readonly roles: readonly Role[];
  readonly certainty: readonly number[];
}

type Value = "target" | "actual" | "baseline";

const FEWEST = 3;
const MOST = 0.8;
const LOOK = 40;

const valueOf = (text: string): Value | null => {
  const term = readLabel(text)?.term;
  return term === "target" || term === "actual" || term === "baseline" ? term : null;
};

/**
 * A table where a column says of every row whether it holds targets or results, and the columns beside it are years, as one with columns
 * of their own for both. Other tables stay as they are.
 */
export function splitByValue(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const at = region.kind === "table" ? region.fields.findIndex(saysValues) : -1;
  const said = region.fields[at]?.cells.map((cell) => (cell ? valueOf(cell.text) : null));
  if (!said) return taken;
  const values = [...new Set(said.filter((value) => value !== null))];
  const parts = region.fields.flatMap((field, place) => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside" as Role, sure }];
    if (field.period === null || sure === 1) return [{ field, role, sure }];
    return values.map((value) => ({
      field: only(
        field,
        said.map((each) => each === value),
      ),
      role: value as Role,
      sure,
    }));
  });
  return {
    region: { ...region, fields: parts.map(({ field }) => field) },
    roles: parts.map(({ role }) => role),
    certainty: parts.map(({ sure }) => sure),
  };
}

function saysValues({ cells, period }: Field): boolean {
  if (period !== null) return false;
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < FEWEST) return false;
  // A long column shows soon that it says something else.
  const first = filled.slice(0, LOOK);
  if (first.filter(({ text }) => valueOf(text) !== null).length < first.length / 2) return false;
  const known = filled.flatMap(({ text }) => valueOf(text) ?? []);
  return known.length >= filled.length * MOST && new Set(known).size > 1;
}

const only = (field: Field, where: readonly boolean[]): Field => ({
  ...field,
  cells: field.cells.map((cell, record) => (where[record] ? cell : undefined)),
  origins: field.origins.map((origin) => (origin >= 0 && where[origin] ? origin : -1)),
});
