import type { Field } from "../model";
import type { RowKinds } from "./rowKinds";

/**
 * The kinds of rows, where a phase with a weight and an indicator of its own is an action: below objectives that are measured themselves
 * too, else the indicators are those of the objectives. A phase without only says how an objective is reached; where some measured phase
 * has no weight all are such.
 */
export function weighedPhases(
  { kinds, title }: RowKinds,
  fields: readonly Field[],
  weights: readonly Field[],
  named: Field | undefined,
): RowKinds["kinds"] {
  // Where indicators have rows of their own none stands in a phase's.
  if (!named || named === fields[title] || kinds.includes("indicator")) return kinds;
  const measured = (record: number) => named.cells[record] !== undefined;
  const weighed = (record: number) => weights.some(({ cells }) => cells[record] !== undefined);
  const own = kinds.map((kind, record) => kind === "steps" && measured(record));
  const above = kinds.some((kind, record) => kind !== null && kind !== "steps" && measured(record));
  return above && own.every((is, record) => !is || weighed(record))
    ? kinds.map((kind, record) => (own[record] ? "action" : kind))
    : kinds;
}
