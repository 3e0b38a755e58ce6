import * as v from "valibot";
import { parseAddress } from "../model/address";
import { ROLES, type Role } from "../model/role";
import { neverFalls } from "./neverFalls";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const row = v.pipe(v.number(), v.integer(), v.minValue(1));
export const letters = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/));

const distinct = (bands: readonly { readonly from: number }[]): boolean =>
  new Set(bands.map(({ from }) => from)).size === bands.length;

const band = v.strictObject({
  from: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  score: v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(10)), v.literal("proportional")]),
});
const statusBand = v.strictObject({ from: share, name: v.picklist(["reached", "partly", "notReached"]) });

const owners = ["mission", "area", "programme", "strategicObjective", "operationalObjective"] as const;
const level = v.picklist([...owners, "action", "objective"]);
const onSheet = { sheet: v.exactOptional(words) };
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2099));
const correction = v.variant("kind", [
  v.pipe(
    v.strictObject({
      kind: v.literal("role"),
      role: v.custom<Role>((role) => ROLES.some((known) => known === role)),
      share: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
      headings: v.array(words),
      ...onSheet,
      column: v.exactOptional(letters),
      headerRow: v.exactOptional(row),
      ownerOpen: v.exactOptional(v.literal(true)),
    }),
    v.check(
      ({ headings, sheet, column }) => headings.length > 0 || (sheet !== undefined && column !== undefined),
    ),
  ),
  v.strictObject({ kind: v.literal("headings"), texts: v.array(words), rows: row, ...onSheet }),
  v.strictObject({ kind: v.literal("section"), text: words, level, ...onSheet }),
  v.pipe(
    v.strictObject({
      kind: v.literal("notPart"),
      texts: v.array(words),
      rows: v.exactOptional(row),
      ...onSheet,
    }),
    v.check(({ texts, sheet }) => texts.length > 0 || sheet !== undefined),
  ),
  v.strictObject({ kind: v.literal("ownPlan"), sheet: words }),
  v.strictObject({ kind: v.literal("part"), sheet: words }),
  v.strictObject({ kind: v.literal("planYear"), year, of: v.pipe(v.array(year), v.minLength(2)) }),
]);

export const exception = v.strictObject({
  rule: v.pipe(v.string(), v.nonEmpty()),
  cell: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((cell) => parseAddress(cell) !== undefined),
    ),
  ),
  reason: words,
});
const directionChoice = v.strictObject({
  scope: v.picklist(["row", "column", "body"]),
  text: words,
  ...onSheet,
  direction: v.picklist(["higher", "lower"]),
});

const isDay = (text: string): boolean => {
  const [, day = 0, month = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2001, month, 0)).getUTCDate();
};

/** What both versions have alike. */
export const lasting = {
  method: v.exactOptional(
    v.nullable(v.picklist(["step", "linear", "ratio", "mirror", "min-max", "prior-year", "bands"])),
  ),
  cap: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  levels: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
      v.check((levels) => levels.every((one, index) => index === 0 || one < (levels[index - 1] ?? 1))),
    ),
  ),
  missing: v.exactOptional(v.picklist(["redistribute", "zero", "error"])),
  bands: v.exactOptional(
    v.pipe(
      v.array(band),
      v.nonEmpty(),
      v.check((bands) => distinct(bands) && neverFalls(bands)),
    ),
  ),
  statusBands: v.exactOptional(
    v.pipe(
      v.array(statusBand),
      v.nonEmpty(),
      v.check((bands) => distinct(bands)),
    ),
  ),
  weightTolerance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(5))),
  year: v.exactOptional(v.nullable(year)),
  phase: v.exactOptional(v.picklist(["drafting", "publication", "half-year", "final"])),
  severities: v.exactOptional(v.record(v.string(), v.picklist(["error", "warning", "info", "off"]))),
  ruleOptions: v.exactOptional(
    v.record(
      v.string(),
      v.record(v.string(), v.union([v.number(), v.boolean(), v.string(), v.array(v.string())])),
    ),
  ),
};

/** Every field of a profile; all of them may be left out. */
export const profileSchema = v.strictObject({
  version: v.exactOptional(v.literal(2)),
  ...lasting,
  body: v.exactOptional(v.nullable(words)),
  yearEnd: v.exactOptional(v.nullable(v.pipe(v.string(), v.check(isDay)))),
  corrections: v.exactOptional(v.array(correction)),
  exceptions: v.exactOptional(v.array(exception)),
  directions: v.exactOptional(v.array(directionChoice)),
});
