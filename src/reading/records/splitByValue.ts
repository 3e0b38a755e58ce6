import type { Field } from "../model";
import { valueKind, type ValueKind } from "../words/valueKind";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";

const FEWEST = 3;
const MOST = 0.8;
const LOOK = 40;

const keyOf = ({ role, share }: ValueKind): string => `${role} ${share}`;

/**
 * A table where a column says of every row whether it holds targets, results or thresholds, and the columns beside it are years, as one
 * with columns of their own for each. Other tables stay as they are.
 */
export function splitByValue(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const at = region.kind === "table" ? region.fields.findIndex(saysValues) : -1;
  const said = region.fields[at]?.cells.map((cell) => (cell ? valueKind(cell.text) : null));
  if (!said) return taken;
  const kinds = [...new Map(said.flatMap((kind) => (kind ? [[keyOf(kind), kind] as const] : []))).values()];
  const rowsOf = (kind: ValueKind) => said.map((each) => each !== null && keyOf(each) === keyOf(kind));
  const [first] = kinds;
  const goesOn = said.map((kind) => kind !== null && first !== undefined && keyOf(kind) !== keyOf(first));
  const parts = region.fields.flatMap((field, place): Part[] => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside", sure }];
    const split =
      field.period !== null &&
      sure < 1 &&
      !isFilledDown(field, goesOn) &&
      kinds.every((kind) => isFilled(field, rowsOf(kind)));
    if (!split) return [{ field: spread(field, goesOn), role, sure }];
    return kinds.map((kind) => ({
      field: { ...onlyAt(field, rowsOf(kind)), ...(kind.role === "threshold" && { share: kind.share }) },
      role: kind.role,
      sure,
    }));
  });
  return withParts(taken, parts);
}

/** Whether a column says something in some row of a kind: the base merged over an indicator's rows says it once. */
const isFilled = ({ cells }: Field, where: readonly boolean[]): boolean =>
  cells.some((cell, record) => cell !== undefined && where[record]);

/** Whether rows that go on with an indicator have what its first row has: its base, written again. */
const isFilledDown = ({ cells }: Field, goesOn: readonly boolean[]): boolean =>
  cells.every((cell, record) => !goesOn[record] || (cell && cell.text === cells[record - 1]?.text));

/** What is left blank in rows that go on with an indicator goes on too, as if it were merged. */
function spread(field: Field, goesOn: readonly boolean[]): Field {
  let open = -1;
  const origins = field.origins.map(
    (origin, record) => (open = origin < 0 && goesOn[record] ? open : origin),
  );
  return { ...field, origins };
}

function saysValues({ cells, period }: Field): boolean {
  if (period !== null) return false;
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < FEWEST) return false;
  // A long column shows soon that it says something else.
  const first = filled.slice(0, LOOK);
  if (first.filter(({ text }) => valueKind(text) !== null).length < first.length / 2) return false;
  const known = filled.flatMap(({ text }) => valueKind(text) ?? []);
  return known.length >= filled.length * MOST && new Set(known.map(keyOf)).size > 1;
}
