import { formatAddress, formatCell, type Address } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { rules } from "../rules/index";
import type { CheckedFile } from "./checkedFile";
import type { Language } from "./language";
import { subjectNames } from "./subjectNames";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/**
 * Findings of all files as one SARIF 2.1.0 log with one run. A cell is a logical location (its A1 address); the region
 * gives its row and column, 1-based, for viewers that know only lines. Ignored findings are suppressed results.
 */
export function sarif(files: readonly CheckedFile[], language: Language) {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: {
          driver: {
            name: "Cruscotto",
            language,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title[language] },
              fullDescription: { text: `${rule.title[language]} ${rule.why[language]}` },
              help: {
                text: rule.source === null ? rule.why[language] : `${rule.why[language]} (${rule.source})`,
              },
              defaultConfiguration: { level: LEVELS[rule.severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits" as const,
        artifacts: files.map(({ path }) => ({
          location: { uri: uriOf(path) },
          roles: ["analysisTarget" as const],
        })),
        results: files.flatMap(({ path, review }, file) => {
          const subjectOf = subjectNames(review.plan);
          return review.findings.map((finding) =>
            result(finding, subjectOf(finding), path, file, index.get(finding.rule), language),
          );
        }),
      },
    ],
  };
}

function result(
  finding: Finding,
  subject: string | null,
  path: string,
  file: number,
  ruleIndex: number | undefined,
  language: Language,
) {
  const { rule, severity, message, at, related, fix, ignored } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: subject === null ? message[language] : `${subject}: ${message[language]}` },
    locations: [location(at, path, file)],
    ...(related.length > 0 && {
      relatedLocations: related.map((cell, id) => ({ id, ...location(cell, path, file) })),
    }),
    partialFingerprints: { "ruleAndCell/v1": `${rule} ${formatAddress(at)}` },
    ...(ignored !== null && { suppressions: [{ kind: "external" as const, justification: ignored }] }),
    ...(fix && {
      properties: {
        fix: fix.title[language],
        changes: fix.changes.map((change) => ({ cell: formatAddress(change.at), value: change.value })),
      },
    }),
  };
}

function location(at: Address, path: string, index: number) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), index },
      region: { startLine: at.row + 1, startColumn: at.col + 1 },
    },
    logicalLocations: [{ name: formatCell(at), fullyQualifiedName: formatAddress(at), kind: "cell" }],
  };
}

/** A relative path as a URI reference: with slashes, and with what a URI may not hold escaped. */
function uriOf(path: string): string {
  return encodeURI(path.replaceAll("\\", "/")).replaceAll("#", "%23").replaceAll("?", "%3F");
}
