import { foldText } from "../../grid/foldText";
import type { Owner } from "../../model/role";
import type { Assignment, Field, Role } from "../model";
import { codeKey, readCode, readTitle } from "../words/readTitle";
import { baseOf, isTitle, ownerOf, withOwner, type BaseRole } from "./baseRole";

/** Surer fields need no help. */
const SURE = 0.8;
/** How sure a field is whose titles stand elsewhere as titles. */
const BORNE_OUT = 0.9;
/** So many of its texts must stand elsewhere, and so many at least. */
const MOST = 0.6;
const LEAST = 2;
/** Texts that are looked at; more say nothing new. */
const SAMPLED = 256;

/** Titles of sheets that are sure of them: by words or code, the level and the sheet. */
type Known = ReadonlyMap<string, readonly { readonly owner: Owner; readonly sheet: string }[]>;

/**
 * A column that may hold titles holds them where the same words or codes are titles of other sheets: lists of objectives by manager, by kind, by
 * year. Planners' corrections are left alone.
 */
export function settleMentions(assignments: readonly Assignment[]): readonly Assignment[] {
  if (!assignments.some((one) => one.roles.some((_, place) => mayMention(one, place)))) return assignments;
  const known = knownTitles(assignments);
  return assignments.map((assignment) => {
    const owners = assignment.shape.fields.map((field, place) =>
      mayMention(assignment, place) ? ownerElsewhere(field, known) : null,
    );
    if (!owners.some((owner) => owner !== null)) return assignment;
    const { roles, certainty, evidence } = assignment;
    return {
      ...assignment,
      roles: retitled(roles, owners),
      certainty: certainty.map((sure, at) => (owners[at] ? BORNE_OUT : sure)),
      evidence: evidence.map((reasons, at) => (owners[at] ? [BECAUSE, ...reasons] : reasons)),
    };
  });
}

/** What goes with its title. */
const FOLLOWING: readonly BaseRole[] = ["code", "weight"];

/** The roles with other levels; codes and weights of a title go with it where no other is of its level. */
function retitled(roles: readonly Role[], owners: readonly (Owner | null)[]): readonly Role[] {
  const titles = roles.map((role, at): Role => (owners[at] ? `title:${owners[at]}` : role));
  const moved = new Map(
    roles.flatMap((role, at) =>
      isTitle(role) && owners[at] && !titles.includes(role) ? [[ownerOf(role), owners[at]] as const] : [],
    ),
  );
  return titles.map((role) => {
    const owner = FOLLOWING.includes(baseOf(role)) ? moved.get(ownerOf(role)) : undefined;
    return owner ? withOwner(role, owner) : role;
  });
}

const BECAUSE: Assignment["evidence"][number][number] = {
  feature: "titles-elsewhere",
  because: { it: "gli stessi titoli stanno su altri fogli", en: "the same titles stand on other sheets" },
  weight: 2,
};

/** Unsure fields, and titles under no heading: of what level they are nobody says. */
const mayMention = ({ shape, roles, certainty, runnersUp }: Assignment, at: number): boolean => {
  const sure = certainty[at] ?? 1;
  if (sure < SURE) return isTitle(roles[at]) || isTitle(runnersUp[at]);
  return sure < 1 && isTitle(roles[at]) && (shape.fields[at]?.path ?? []).every((words) => words === "");
};

function knownTitles(assignments: readonly Assignment[]): Known {
  const known = new Map<string, { owner: Owner; sheet: string }[]>();
  for (const { shape, roles, certainty } of assignments)
    shape.fields.forEach((field, at) => {
      const [family, owner] = (roles[at] ?? "").split(":");
      if ((family !== "title" && family !== "code") || owner === "indicator" || (certainty[at] ?? 0) < SURE)
        return;
      for (const cell of field.cells)
        for (const key of cell ? keysOf(cell.text) : []) {
          const stands = known.get(key) ?? [];
          if (stands.length === 0) known.set(key, stands);
          stands.push({ owner: owner as Owner, sheet: cell?.at.sheet ?? "" });
        }
    });
  return known;
}

/** What a title is found again by: its words, and a code that says where it hangs ("3.1.2"). */
function keysOf(text: string): readonly string[] {
  const { title } = readTitle(text);
  const code = readCode(text)?.code ?? text;
  const words = foldText(title);
  return [
    ...(/\p{L}{3}.*\s\S/u.test(words) ? [`words ${words}`] : []),
    ...(/^\D{0,4}\d+(?:\.\d+)+\.?$/.test(code.trim()) ? [`code ${codeKey(code)}`] : []),
  ];
}

/** The level most texts of a field are titles of on other sheets; null where too few are. */
function ownerElsewhere({ cells }: Field, known: Known): Owner | null {
  const filled = cells.slice(0, SAMPLED).flatMap((cell) => cell ?? []);
  const owners = new Map<Owner, number>();
  let found = 0;
  for (const { text, at } of filled) {
    const stands = keysOf(text)
      .flatMap((key) => known.get(key) ?? [])
      .find(({ sheet }) => sheet !== at.sheet);
    if (!stands) continue;
    found += 1;
    owners.set(stands.owner, (owners.get(stands.owner) ?? 0) + 1);
  }
  if (found < LEAST || found < filled.length * MOST) return null;
  return [...owners].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
