import type { Field } from "../model";
import { valueKind, type ValueKind } from "../words/valueKind";
import { onceFor } from "../onceFor";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";
import { yearsIn } from "./yearsIn";

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
  const told = region.fields[at];
  const said = told?.cells.map((cell) => (cell ? kindIn(told, cell.text) : null));
  const names = region.fields[roles.indexOf("name")]?.cells ?? [];
  // A degree beside every indicator is what it reached.
  if (
    !told ||
    !said ||
    (areGrades(told) && said.some((kind, record) => kind?.role === "threshold" && names[record]))
  )
    return taken;
  const kinds = [...new Map(said.flatMap((kind) => (kind ? [[keyOf(kind), kind] as const] : []))).values()];
  const rowsOf = (kind: ValueKind) => said.map((each) => each !== null && keyOf(each) === keyOf(kind));
  const [first] = kinds;
  const goesOn = said.map((kind) => kind !== null && first !== undefined && keyOf(kind) !== keyOf(first));
  const isDated = region.fields.some((field) => yearsIn(field) !== null);
  const parts = region.fields.flatMap((field, place): Part[] => {
    const role = roles[place] ?? "unknown";
    const sure = certainty[place] ?? 0;
    if (place === at) return [{ field, role: "aside", sure }];
    // "Tipo | Anno | Valore": one value a row, of the kind and the year that stand beside it.
    if (isDated && sure < 1 && kinds.some((kind) => kind.role === role))
      return kinds.map((kind) => ({ field: ofKind(field, rowsOf(kind)), role: kind.role, sure }));
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

/** The values of one kind; what stands in other rows is of others, and nothing is asked there. */
const ofKind = (field: Field, where: readonly boolean[]): Field => ({
  ...onlyAt(field, where),
  origins: field.origins.map((origin, record) => (where[record] ? origin : record)),
});

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

/** "Grado | 100% | 80% | 60%", the same for every indicator: how much of the score each value earns; all of it is the target. */
const GRADES = /^(?:grad[oi]|livell[oi])\b/i;
const SHARE = /^(\d{1,3})\s?%$/;

const areGrades = onceFor(({ path, cells }: Field): boolean => {
  if (!GRADES.test(path.at(-1)?.trim() ?? "")) return false;
  const shares = cells.map((cell) => SHARE.exec(cell?.text.trim() ?? "")?.[1] ?? "");
  const next = shares.indexOf("100", 1);
  const first = shares.slice(0, next < 0 ? shares.length : next);
  return (
    first[0] === "100" &&
    first.length > 1 &&
    shares.length >= first.length * 2 &&
    shares.every((share, record) => share === first[record % first.length])
  );
});

function kindIn(field: Field, text: string): ValueKind | null {
  const [, share] = areGrades(field) ? (SHARE.exec(text.trim()) ?? []) : [];
  if (share === undefined) return valueKind(text);
  return share === "100"
    ? { role: "target", share: null }
    : { role: "threshold", share: Number(share) / 100 };
}

function saysValues(field: Field): boolean {
  const { cells, period } = field;
  if (period !== null) return false;
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < FEWEST) return false;
  // A long column shows soon that it says something else.
  const first = filled.slice(0, LOOK);
  const kindOf = ({ text }: { readonly text: string }) => kindIn(field, text);
  if (first.filter((cell) => kindOf(cell) !== null).length < first.length / 2) return false;
  const known = filled.flatMap((cell) => kindOf(cell) ?? []);
  return known.length >= filled.length * MOST && new Set(known.map(keyOf)).size > 1;
}
