import type { NodeKind } from "./nodeKind";

/** Whose a title, code or weight is: of a level, or of "the objective" where the words do not say of which. */
export type Owner = NodeKind | "objective";

/** What a column of a table or a label of a card holds. One flat key, so that it can be counted, compared and shown; whose it is belongs to it. */
export type Role =
  | `title:${Owner}`
  | `code:${Owner | "indicator"}`
  | `reference:${Owner}`
  | `weight:${Owner | "indicator"}`
  | `responsible:${"node" | "indicator"}`
  | "name"
  | "target"
  | "threshold"
  | "baseline"
  | "actual"
  | "algorithm"
  | "unit"
  | "source"
  | "kpiType"
  | "frequency"
  | "description"
  | "perspective"
  | "priority"
  | "monitoring"
  | "note"
  | "steps"
  | "direction"
  | "rowNumber"
  | "aside"
  | "unknown";

const OWNERS: readonly Owner[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "action",
  "objective",
];

/** Every role, each once: levels from the top down, then indicators and what is measured, then what is no part of the plan. */
export const ROLES: readonly Role[] = [
  ...OWNERS.map((level): Role => `title:${level}`),
  ...OWNERS.map((level): Role => `code:${level}`),
  ...OWNERS.map((level): Role => `weight:${level}`),
  ...OWNERS.map((level): Role => `reference:${level}`),
  ...(["responsible:node", "description", "perspective", "priority", "steps"] as const),
  ...(["name", "code:indicator", "weight:indicator", "responsible:indicator"] as const),
  ...(["algorithm", "unit", "source", "kpiType", "frequency", "direction"] as const),
  ...(["target", "threshold", "baseline", "actual", "monitoring"] as const),
  ...(["note", "rowNumber", "aside", "unknown"] as const),
];

/** A role without its owner: "weight" of "weight:indicator". */
export type RoleFamily = Role extends infer R ? (R extends `${infer Family}:${string}` ? Family : R) : never;

/** A role without its owner. */
export const familyOf = (role: Role): RoleFamily => role.split(":", 1)[0] as RoleFamily;

/** Whose a role is: a level, "indicator", "node"; null where it says nothing of an owner. */
export const ownerOf = (role: Role): Owner | "indicator" | "node" | null =>
  (role.split(":")[1] as Owner | "indicator" | "node" | undefined) ?? null;

/** Whether what a plan says hangs on a role: a title, a name, a target or a weight read wrong gives another plan. */
export const isDecisive = (role: Role): boolean =>
  ["title", "name", "target", "weight"].includes(familyOf(role));
