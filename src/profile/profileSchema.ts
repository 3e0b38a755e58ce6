import * as v from "valibot";
import { parseAddress } from "../model/address";
import { neverFalls } from "./neverFalls";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const distinct = (bands: readonly { readonly from: number }[]): boolean =>
  new Set(bands.map(({ from }) => from)).size === bands.length;

const band = v.strictObject({
  from: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  score: v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(10)), v.literal("proportional")]),
});
const statusBand = v.strictObject({ from: share, name: v.picklist(["reached", "partly", "notReached"]) });
const correction = v.strictObject({
  sheet: v.pipe(v.string(), v.nonEmpty()),
  column: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
  field: v.picklist([
    ...(["code", "title", "weight", "perspective", "priority", "responsible", "description"] as const),
    ...(["name", "algorithm", "unit", "source", "kpiType", "frequency"] as const),
    ...(["baseline", "target", "threshold", "actual", "monitoring", "ignore"] as const),
  ]),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const suppression = v.strictObject({
  rule: v.pipe(v.string(), v.nonEmpty()),
  cell: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((cell) => parseAddress(cell) !== undefined),
    ),
  ),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});

/** Every field of a profile; all of them may be left out. */
export const profileSchema = v.strictObject({
  version: v.exactOptional(v.literal(1)),
  method: v.exactOptional(
    v.nullable(v.picklist(["step", "linear", "ratio", "mirror", "min-max", "prior-year", "bands"])),
  ),
  cap: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  levels: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
      v.check((levels) => levels.every((level, index) => index === 0 || level < (levels[index - 1] ?? 1))),
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
  year: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2099)))),
  phase: v.exactOptional(v.picklist(["drafting", "publication", "half-year", "final"])),
  severities: v.exactOptional(v.record(v.string(), v.picklist(["error", "warning", "info", "off"]))),
  ruleOptions: v.exactOptional(
    v.record(
      v.string(),
      v.record(v.string(), v.union([v.number(), v.boolean(), v.string(), v.array(v.string())])),
    ),
  ),
  corrections: v.exactOptional(v.array(correction)),
  suppressions: v.exactOptional(v.array(suppression)),
});
