import { foldText } from "../../grid/foldText";
import type { Field, Role, Shape } from "../model";

/** What a planner said of a column or label: found again by its heading words, also on other sheets and next year. */
export interface RoleCorrection {
  /** Heading words from the group down. */
  readonly heading: readonly string[];
  readonly role: Role;
}

/** Heading words without case, spacing and the years and days in them. */
const anchorOf = (path: readonly string[]): string =>
  path.map((text) => foldText(text).replace(/\b(?:19|20)\d\d\b/g, "#")).join(" › ");

/** By field what a planner said it is; null where nobody said anything. */
export function correctionsFor(
  { fields }: Shape,
  corrections: readonly RoleCorrection[],
): readonly (Role | null)[] {
  if (corrections.length === 0) return fields.map(() => null);
  const said = new Map(corrections.map(({ heading, role }) => [anchorOf(heading), role]));
  return fields.map((field: Field) => said.get(anchorOf(field.path)) ?? null);
}
