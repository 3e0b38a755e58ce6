import type { Address, Range } from "../model/address";
import type { Finding } from "../model/finding";
import type { Plan } from "../model/plan";
import { familyOf, type Role, type RoleFamily } from "../model/role";
import { SURE } from "./judgePlan";

/** A field nobody is sure of, with what it may be. */
interface Doubtful {
  readonly families: ReadonlySet<RoleFamily>;
  readonly cells: readonly Range[];
}

/**
 * Tells which findings rest on a field that is not sure: it stands in its cells, or misses what that field may be. Such a finding is
 * part of the question about the field and no error.
 */
export function restsOnDoubt(plan: Plan): (finding: Finding) => boolean {
  const bySheet = new Map<string, readonly Doubtful[]>();
  for (const { name, fields } of plan.sheets) {
    const doubtful = fields.filter(({ certainty }) => certainty < SURE).map(toDoubtful);
    if (doubtful.length > 0) bySheet.set(name, doubtful);
  }
  if (bySheet.size === 0) return () => false;
  return ({ rule, at, related }) => {
    if ([at, ...related].some((cell) => bySheet.get(cell.sheet)?.some(covers(cell)))) return true;
    const missing = missingIn(rule);
    return (
      missing !== null && (bySheet.get(at.sheet)?.some(({ families }) => families.has(missing)) ?? false)
    );
  };
}

const toDoubtful = ({
  role,
  runnerUp,
  cells,
}: {
  role: Role;
  runnerUp: Role | null;
  cells: readonly Range[];
}): Doubtful => ({
  families: new Set([role, runnerUp].flatMap((one) => (one === null ? [] : familyOf(one)))),
  cells,
});

const covers =
  ({ row, col }: Address) =>
  ({ cells }: Doubtful): boolean =>
    cells.some(({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right);

/** What a rule called *thing-missing* misses, as a family of roles; null for other rules. */
function missingIn(rule: string): RoleFamily | null {
  const thing = /^(.+)-missing$/.exec(rule)?.[1];
  if (thing === undefined) return null;
  return thing === "indicator" || thing === "indicator-name" ? "name" : (thing as RoleFamily);
}
