import * as v from "valibot";

const text = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const level = v.picklist(["none", "note", "warning", "error"]);

const artifactLocation = v.strictObject({
  uri: v.pipe(v.string(), v.regex(/^[^\s\\<>"{}|^`]+$/, "a URI reference")),
  index: v.optional(index),
});

const location = {
  physicalLocation: v.strictObject({
    artifactLocation,
    region: v.strictObject({ startLine: line, startColumn: line }),
  }),
  logicalLocations: v.array(
    v.strictObject({ name: v.string(), fullyQualifiedName: v.string(), kind: v.string() }),
  ),
};

const result = v.strictObject({
  ruleId: v.string(),
  ruleIndex: index,
  level,
  message: text,
  locations: v.pipe(v.array(v.strictObject(location)), v.minLength(1)),
  relatedLocations: v.optional(v.array(v.strictObject({ id: index, ...location }))),
  partialFingerprints: v.record(v.string(), v.string()),
  suppressions: v.optional(
    v.array(v.strictObject({ kind: v.picklist(["inSource", "external"]), justification: v.string() })),
  ),
  properties: v.optional(v.record(v.string(), v.unknown())),
});

/**
 * What the published schema of SARIF 2.1.0 (sarif-schema-2.1.0.json, OASIS) demands of the parts we write: the required
 * properties, their types and enumerations, and no property it does not know.
 */
export const sarifShape = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal("2.1.0"),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.pipe(v.string(), v.minLength(1)),
          language: v.pipe(v.string(), v.regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)),
          rules: v.array(
            v.strictObject({
              id: v.string(),
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(["utf16CodeUnits", "unicodeCodePoints"]),
      artifacts: v.array(
        v.strictObject({ location: artifactLocation, roles: v.array(v.literal("analysisTarget")) }),
      ),
      results: v.array(result),
    }),
  ),
});
