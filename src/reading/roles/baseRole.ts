import type { Owner, Role } from "../model";

/** What a field holds, whosever it is: words and content tell this first, the owner follows from the whole. */
export const BASE_ROLES = [
  "title",
  "code",
  "reference",
  "weight",
  "responsible",
  "name",
  "target",
  "threshold",
  "baseline",
  "actual",
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "description",
  "perspective",
  "priority",
  "monitoring",
  "note",
  "steps",
  "direction",
  "rowNumber",
  "aside",
] as const;

export type BaseRole = (typeof BASE_ROLES)[number];

/** Owners of a role: levels, indicators, or a node of whatever level. */
export type RoleOwner = Owner | "indicator" | "node";

/** The role without its owner; "unknown" is a field aside. */
export function baseOf(role: Role): BaseRole {
  const base = role.split(":")[0];
  return base === "unknown" ? "aside" : (base as BaseRole);
}

/** Whose field a role says it is; null where a role has one owner only. */
export function ownerOf(role: Role): RoleOwner | null {
  const owner = role.split(":")[1];
  return owner === undefined ? null : (owner as RoleOwner);
}

export const isTitle = (role: Role | null | undefined): boolean => role != null && baseOf(role) === "title";

/** The same role of another owner. */
export const withOwner = (role: Role, owner: RoleOwner): Role => `${baseOf(role)}:${owner}` as Role;
