import * as v from "valibot";
import type { RoleCorrection } from "../model/correction";
import type { Profile } from "../model/profile";
import type { Role } from "../model/role";
import { exception, lasting, letters } from "./profileSchema";

/** What version 1 called the content of a column, and its role; it did not say whose a code, title, weight or responsible is. */
const ROLE_OF = {
  code: "code:objective",
  title: "title:objective",
  weight: "weight:objective",
  perspective: "perspective",
  priority: "priority",
  responsible: "responsible:node",
  description: "description",
  name: "name",
  algorithm: "algorithm",
  unit: "unit",
  source: "source",
  kpiType: "kpiType",
  frequency: "frequency",
  baseline: "baseline",
  target: "target",
  threshold: "threshold",
  actual: "actual",
  monitoring: "monitoring",
  ignore: "aside",
} as const satisfies Readonly<Record<string, Role>>;

type FieldOfVersion1 = keyof typeof ROLE_OF;

const correction = v.strictObject({
  sheet: v.pipe(v.string(), v.nonEmpty()),
  column: letters,
  field: v.picklist(Object.keys(ROLE_OF) as FieldOfVersion1[]),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** A profile as version 1 wrote it: columns corrected by their letters, exceptions called suppressions. */
export const schemaOfVersion1 = v.strictObject({
  version: v.exactOptional(v.literal(1)),
  ...lasting,
  corrections: v.exactOptional(v.array(correction)),
  suppressions: v.exactOptional(v.array(exception)),
});

/** Whether a profile is of version 1: it says so, or says nothing and speaks like it. */
export function isVersion1(value: object): boolean {
  if ("version" in value) return value.version === 1;
  if ("suppressions" in value) return true;
  return "corrections" in value && Array.isArray(value.corrections) && value.corrections.some(hasField);
}

const hasField = (item: unknown): boolean => typeof item === "object" && item !== null && "field" in item;

/** What a profile of version 1 says, in the words of this version. */
export function translateVersion1(old: v.InferOutput<typeof schemaOfVersion1>): Partial<Profile> {
  const { corrections, suppressions, ...same } = old;
  return {
    ...(same as Omit<typeof same, "version"> as Partial<Profile>),
    version: 2,
    ...(corrections && { corrections: corrections.map(translated) }),
    ...(suppressions && { exceptions: suppressions }),
  };
}

function translated({ sheet, column, field, headerRow }: v.InferOutput<typeof correction>): RoleCorrection {
  const role = ROLE_OF[field];
  return {
    kind: "role",
    role,
    headings: [],
    sheet,
    column,
    ...(headerRow !== undefined && { headerRow }),
    ...(role.includes(":") && { ownerOpen: true }),
  };
}
