import type { FieldAnchor, RoleCorrection } from "../../model/correction";
import { familyOf, ownerOf, ROLES, type Role, type RoleFamily } from "../../model/role";

/** What a planner has chosen so far of what a column or label holds. */
export interface RoleDraft {
  readonly family: RoleFamily;
  readonly owner: NonNullable<ReturnType<typeof ownerOf>> | null;
  /** Per cent of a threshold as typed, "" where nothing is. */
  readonly share: string;
}

/** Kinds of content a planner can choose, each once, in the order of the roles. */
export const FAMILIES: readonly RoleFamily[] = [...new Set(ROLES.map(familyOf))].filter(
  (family) => family !== "unknown",
);

/** Whose it can be; none for what belongs to nobody in particular. */
export const ownersOf = (family: RoleFamily): readonly NonNullable<RoleDraft["owner"]>[] =>
  ROLES.filter((role) => familyOf(role) === family).flatMap((role) => ownerOf(role) ?? []);

/** A draft that says what a field was taken for. */
export const draftOf = (role: Role, share: number | null): RoleDraft => ({
  family: role === "unknown" ? "aside" : familyOf(role),
  owner: ownerOf(role),
  share: share === null ? "" : String(Math.round(share * 100)),
});

/** The draft with another kind of content: the owner stays where it can, else it is the first possible one. */
export function withFamily(draft: RoleDraft, family: RoleFamily): RoleDraft {
  const owners = ownersOf(family);
  const owner = owners.find((one) => one === draft.owner) ?? owners.at(-1) ?? null;
  return { ...draft, family, owner };
}

/** The correction a draft stands for; null where the share of a threshold is no percentage above 0. */
export function roleCorrection(
  { family, owner, share }: RoleDraft,
  anchor: FieldAnchor,
): RoleCorrection | null {
  const role = ROLES.find((one) => familyOf(one) === family && ownerOf(one) === owner);
  if (!role) return null;
  const said: RoleCorrection = { kind: "role", role, ...anchor };
  const typed = share.replace("%", "").replace(",", ".").trim();
  if (family !== "threshold" || typed === "") return said;
  const percent = Number(typed);
  return percent > 0 && percent <= 100 ? { ...said, share: Math.round(percent * 10) / 1000 } : null;
}
