import { familyOf, type Role, type RoleFamily } from "../../model/role";
import type { FieldReading } from "../../model/sheetReading";
import { cellKey } from "./cellKey";

/** A role less likely than this is a guess: the others together are likelier. */
const LIKELY = 0.5;

/** What says nothing that is checked or scored: which of them a field is makes no difference. */
const IDLE: readonly RoleFamily[] = ["aside", "unknown", "note", "description"];

const matters = (role: Role | null): boolean => role !== null && !IDLE.includes(familyOf(role));

/** Cells of a sheet whose field was taken for something because it had to be. */
export function guessedCells(fields: readonly FieldReading[]): ReadonlySet<number> {
  const guessed = new Set<number>();
  for (const { role, runnerUp, certainty, cells } of fields) {
    if (certainty >= LIKELY || !(matters(role) || matters(runnerUp))) continue;
    for (const { top, left, bottom, right } of cells)
      for (let row = top; row <= bottom; row += 1)
        for (let col = left; col <= right; col += 1) guessed.add(cellKey({ row, col }));
  }
  return guessed;
}
