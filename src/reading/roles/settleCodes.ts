import type { Owner } from "../../model/role";
import type { Assignment, Field, Role } from "../model";
import { rankOfOwner } from "../words/levels";
import { areMostly } from "../areMostly";
import {
  codesIn,
  codesInTitles,
  hasOtherCodes,
  holdsCodes,
  asksForCode,
  isAmounts,
  isCodeOf,
  isDecimals,
  isSharedBy,
} from "./codePairs";
import { countsCoded } from "./countsCoded";
import { countsPhases } from "./countsPhases";
import { isCodedTitle } from "./isCodedTitle";
import { isCodeOfNext } from "./isCodeOfNext";
import { objectivesFirst } from "./objectivesFirst";
import { withRoles } from "./withRoles";

/** Whose codes a shape shows, and which they are. */
interface OwnCodes {
  readonly at: number;
  readonly owner: Owner | "indicator";
  readonly codes: ReadonlySet<string>;
}

/** A shape while the owners of its codes are settled. */
interface Draft {
  readonly assignment: Assignment;
  readonly roles: Role[];
  readonly own: OwnCodes[];
}

/**
 * Settles whose every column of codes is by what the workbook shows: a code that goes with one title, and that title with it, is the title's
 * own; one that stands elsewhere as the code of another title points there. Planners' corrections are left alone.
 */
export function settleCodes(assignments: readonly Assignment[]): readonly Assignment[] {
  const drafts = assignments.map(ownersOf);
  for (const draft of drafts) {
    const others = drafts.filter((other) => other !== draft);
    for (const at of strayCodes(draft)) {
      point(draft, at, others);
      // Letters that go with no title: a traffic light, a grade.
      const role = draft.roles[at];
      if (!isCode(role)) continue;
      // A second code of what has one: the key of the program the table comes from.
      const second = draft.own.some(({ owner }) => `code:${owner}` === role);
      if (second || areLetters(draft.assignment.shape.fields[at])) draft.roles[at] = "aside";
    }
  }
  return drafts.map(({ assignment, roles }) => withRoles(assignment, roles));
}

const isCode = (role: Role | undefined): boolean => role?.startsWith("code:") ?? false;

const areLetters = (field: Field | undefined): boolean =>
  field !== undefined && [...codesIn(field)].every((code) => /^[a-z]{1,2}$/.test(code));

interface Holder {
  readonly at: number;
  readonly owner: Owner | "indicator";
}

/** Where a shape's titles and names stand. */
const holdersIn = (roles: readonly Role[]): Holder[] =>
  roles.flatMap((role, at): Holder[] => {
    if (role === "name") return [{ at, owner: "indicator" }];
    return role.startsWith("title:") ? [{ at, owner: role.slice(6) as Owner }] : [];
  });

/** Gives every column of codes to the title it belongs to, the nearest on its right where several do. */
function ownersOf(assignment: Assignment): Draft {
  const { fields } = assignment.shape;
  const roles = assignment.roles.map((role, at): Role => {
    if (countsPhases(assignment, at)) return "rowNumber";
    return isCodedTitle(assignment, at) ? `code:${role.slice(6) as Owner}` : role;
  });
  const own: OwnCodes[] = [];
  const taken = new Set<number>();
  const codes = roles.flatMap((role, at) => (isCode(role) && assignment.certainty[at] !== 1 ? [at] : []));
  // The column next to a title is its code before one further left; one behind the titles comes last.
  const last = Math.max(...holdersIn(roles).map(({ at }) => at));
  for (const at of [
    ...codes.filter((code) => code < last).reverse(),
    ...codes.filter((code) => code > last),
  ]) {
    const field = fields[at];
    if (field && isDecimals(field)) roles[at] = "aside";
    if (!field || field.cells.length < 2) continue;
    if (countsCoded(assignment, roles, at)) {
      roles[at] = "rowNumber";
      continue;
    }
    if (!holdsCodes(field)) {
      if (isAmounts(field) && !asksForCode(field)) roles[at] = "aside";
      continue;
    }
    const fitting = holdersIn(roles).filter((holder) => {
      const title = fields[holder.at];
      return (
        title !== undefined &&
        !taken.has(holder.at) &&
        // "Cod. | Obiettivo strategico | Cod. | Obiettivo operativo": another column of its codes stands right before the title.
        (holder.at - 1 === at || roles[holder.at - 1] !== `code:${holder.owner}`) &&
        isCodeOf(field, title, opensAbove(fields, roles, Math.min(at, holder.at))) &&
        !hasOtherCodes(field, title)
      );
    });
    const said = roles[at]?.slice(5);
    if (isCodeOfNext(fields, roles, at)) {
      taken.add(at + 1);
      own.push({ at, owner: said as Owner, codes: codesIn(field) });
      continue;
    }
    const right = fitting.filter((holder) => holder.at > at).sort((a, b) => a.at - b.at);
    const fits = objectivesFirst(fitting, field);
    const holder =
      fits.find(({ owner }) => owner === said) ?? right.find((each) => fits.includes(each)) ?? fits[0];
    if (!holder) continue;
    taken.add(holder.at);
    roles[at] = `code:${holder.owner}`;
    own.push({ at, owner: holder.owner, codes: codesIn(field) });
  }
  return { assignment, roles, own };
}

/** Whether a title further left than a column begins at a record. */
const opensAbove = (fields: readonly Field[], roles: readonly Role[], at: number) => {
  const above = fields.filter((_, place) => place < at && roles[place]?.startsWith("title:"));
  return (record: number): boolean => above.some(({ cells }) => cells[record] !== undefined);
};

/** Columns of codes that are no title's own. */
const strayCodes = ({ assignment, roles, own }: Draft): readonly number[] =>
  roles.flatMap((role, at) => {
    const field = assignment.shape.fields[at];
    // What nobody could place may point elsewhere too.
    return (isCode(role) || role === "aside") &&
      assignment.certainty[at] !== 1 &&
      field !== undefined &&
      holdsCodes(field) &&
      !own.some((each) => each.at === at)
      ? [at]
      : [];
  });

/** Whether codes stand in one column with others of deeper levels, objectives and what measures them one below the other. */
const isAmongMixed = (codes: ReadonlySet<string>, others: readonly Draft[]): boolean =>
  others.some(({ own }) =>
    own.some(
      ({ owner, codes: theirs }) =>
        owner === "indicator" &&
        theirs.size > codes.size &&
        [...codes].every((code) => theirs.has(code)) &&
        new Set([...theirs].flatMap((code) => /^[a-z]+/.exec(code)?.[0] ?? [])).size > 1,
    ),
  );

/** Codes written before the titles of a shape, in one cell with them. */
const inTitles = ({ assignment, roles }: Draft): readonly OwnCodes[] =>
  holdersIn(roles).flatMap(({ at, owner }) => {
    const field = assignment.shape.fields[at];
    return field ? [{ at, owner, codes: codesInTitles(field) }] : [];
  });

/** Lets a column of codes point to the titles that have them in another table. */
function point({ assignment, roles }: Draft, at: number, others: readonly Draft[]): void {
  const { fields } = assignment.shape;
  const field = fields[at];
  const codes = field ? codesIn(field) : new Set<string>();
  if (!field || codes.size === 0) return;
  const titles = roles.flatMap((role, place) => (role.startsWith("title:") ? [place] : []));
  // Plain numbers begin again in every table and every plan: they point where they are repeated, and to a level above alone.
  const plain = [...codes].every((code) => /^\d{1,2}$/.test(code));
  const repeated = titles.some((place) => isSharedBy(field, fields[place]));
  if (plain && !repeated) return;
  const lowest = Math.max(...titles.map((place) => rankOfRole(roles[place])));
  const holding = others
    .flatMap((other) => [...other.own, ...inTitles(other)])
    .filter(({ owner }) => owner !== "indicator" && (!plain || rankOfOwner(owner) < lowest));
  const found = holding.find(({ codes: theirs }) => areMostly([...codes], (code) => theirs.has(code)));
  // "Cod. obiettivo | OS1.1 | OO1.1.1": of several levels, each in a table of its own.
  if (
    !found &&
    titles.length === 0 &&
    areMostly([...codes], (code) => holding.some((each) => each.codes.has(code)))
  )
    roles[at] = "code:objective";
  if (!found && titles.length > 0 && isAmongMixed(codes, others)) roles[at] = "reference:objective";
  if (found && found.owner !== "indicator")
    // In a table without titles the code stands for the node itself.
    roles[at] = `${titles.length > 0 ? "reference" : "code"}:${found.owner}`;
}

const rankOfRole = (role: Role | undefined): number => rankOfOwner((role ?? "").slice(6) as Owner);
