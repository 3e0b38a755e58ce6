import type { Field, Role } from "../model";
import { pieceOf } from "../pieceOf";
import { numbersOfKinds } from "./numbersOfKinds";
import { onlyAt } from "./onlyAt";
import { rowKindsOf } from "./rowKinds";
import type { RowKind } from "../words/kindOfWords";
import type { Taken } from "./taken";
import { weighedPhases } from "./weighedPhases";

/**
 * A table whose records are of several kinds as one with a column for every kind: titles, codes and weights of each stand in columns of
 * their own, as on a sheet where every level is written one column further right. Other tables stay as they are.
 */
export function splitByKind({ region, roles, certainty }: Taken): Taken {
  const told = region.kind === "table" ? rowKindsOf(region, roles) : null;
  if (!told) return { region, roles, certainty };
  const weights = region.fields.filter((_, at) => (roles[at] ?? "").startsWith("weight:"));
  const named = region.fields[roles.indexOf("name")];
  // Weights of rows that begin nothing but an indicator are those of indicators, wherever one stands.
  const perName =
    named !== undefined &&
    weights.some(({ cells }) => cells.some((cell, at) => cell && told.kinds[at] === null && named.cells[at]));
  const found = perName ? told : { ...told, kinds: weighedPhases(told, region.fields, weights, named) };
  const kinds = [...new Set(found.kinds.filter((kind) => kind !== null))];
  const fields: Field[] = [];
  const taken: Role[] = [];
  const sure: number[] = [];
  const add = (at: number, field: Field, role: Role) => {
    fields.push(field);
    taken.push(role);
    sure.push(certainty[at] ?? 0);
  };
  const written = roles.findIndex((role, at) => role.startsWith("code:") && at !== found.said);
  const coded = written < 0 ? (found.said ?? -1) : written;
  const codes = written < 0 ? numbersOfKinds(region.fields, found) : region.fields[written];
  const title = withRests(region.fields[found.title], found.rests);
  const [first] = weights;
  const weight = first && together(first, weights);
  const addWeight = (where: readonly boolean[], role: Role) => {
    const own = weight && onlyAt(weight, where);
    // A kind that is never weighed has no blank weights.
    if (first && own?.cells.some((cell) => cell !== undefined)) add(region.fields.indexOf(first), own, role);
  };
  if (perName)
    addWeight(
      named.cells.map((cell) => cell !== undefined),
      "weight:indicator",
    );
  for (const kind of kinds) {
    const where = recordsOf(kind, found.kinds);
    if (title) add(found.title, onlyAt(title, where), titleRole(kind));
    if (kind === "steps") {
      // Numbers and shares of phases are none of the plan's, and are understood all the same.
      if (codes) add(coded, onlyAt(codes, where), "rowNumber");
      addWeight(where, "aside");
      continue;
    }
    if (codes) add(coded, onlyAt(codes, where), `code:${kind}`);
    addWeight(
      perName ? where.map((begins, at) => begins && named.cells[at] === undefined) : where,
      `weight:${kind}`,
    );
  }
  region.fields.forEach((field, at) => {
    const role = roles[at] ?? "unknown";
    if (at === found.title || field === codes || weights.includes(field)) return;
    if (at === found.said) add(at, field, "aside");
    else if (role === "responsible:node" && kinds.includes("indicator")) {
      const measures = recordsOf("indicator", found.kinds);
      add(at, onlyAt(field, measures), "responsible:indicator");
      add(
        at,
        onlyAt(
          field,
          found.kinds.map((kind) => kind !== "indicator" && kind !== "steps"),
        ),
        role,
      );
    } else add(at, field, role === "name" && kinds.includes("indicator") ? "algorithm" : role);
  });
  const split = { region: { ...region, fields }, roles: taken, certainty: sure };
  return found.said !== null || found.rests ? { ...split, rowsSay: true } : split;
}

/** Titles without the words that say of what kind each is. */
const withRests = (
  field: Field | undefined,
  rests: readonly (string | null)[] | undefined,
): Field | undefined =>
  field && rests
    ? {
        ...field,
        cells: field.cells.map((cell, record) => {
          const rest = rests[record] ?? null;
          return cell && rest !== null ? pieceOf(cell, rest) : cell;
        }),
      }
    : field;

const titleRole = (kind: RowKind): Role =>
  kind === "indicator" ? "name" : kind === "steps" ? "steps" : `title:${kind}`;

/** By record whether one of a kind begins there. A row that says no kind is none. */
const recordsOf = (kind: RowKind, kinds: readonly (RowKind | null)[]): readonly boolean[] =>
  kinds.map((each) => each === kind);

/** Several columns of which each record fills one at most. */
const together = (first: Field, all: readonly Field[]): Field => ({
  ...first,
  cells: first.cells.map((_, record) =>
    all.map(({ cells }) => cells[record]).find((cell) => cell !== undefined),
  ),
  origins: first.origins.map((_, record) => Math.max(...all.map(({ origins }) => origins[record] ?? -1))),
});
