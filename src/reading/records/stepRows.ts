import type { Field, Piece, Role } from "../model";
import { kindBegun } from "../words/kindBegun";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";

/** What a row of an objective has beside its title, and that of a phase has not. */
const OF_PLAN = /^(?:code|weight|name|target|actual|threshold|baseline)\b/;

/**
 * "Fase 1: convenzione (marzo)" in the column of objectives, in rows of their own below each: how it is reached, as in a column of steps.
 * Other tables stay as they are.
 */
export function stepRows(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const at = roles.findLastIndex((role) => role.startsWith("title:"));
  const title = region.kind === "table" ? region.fields[at] : undefined;
  const [first] = title?.cells ?? [];
  if (!title || isStep(first) || !title.cells.some(isStep)) return taken;
  const others = region.fields.filter((field, place) => field !== title && isOfPlan(roles[place]));
  const steps = title.cells.map((cell, record) => isStep(cell) && isAlone(others, record));
  if (!title.cells.every((cell, record) => !isStep(cell) || steps[record])) return taken;
  const parts = region.fields.flatMap((field, place): Part[] => {
    const [role, sure] = [roles[place] ?? "unknown", certainty[place] ?? 0];
    if (field !== title) return [{ field, role, sure }];
    const objectives = steps.map((is) => !is);
    return [
      { field: onlyAt(field, objectives), role, sure },
      { field: onlyAt(field, steps), role: "steps", sure },
    ];
  });
  return withParts(taken, parts);
}

const isStep = (cell: Piece | undefined): boolean =>
  cell !== undefined && kindBegun(cell.text)?.kind === "steps";

const isOfPlan = (role: Role | undefined): boolean => OF_PLAN.test(role ?? "");

const isAlone = (others: readonly Field[], record: number): boolean =>
  others.length > 0 && others.every(({ cells }) => cells[record] === undefined);
