import { drawSheet } from "../../src/grid/drawSheet";
import type { Finding } from "../../src/model/finding";
import type { Plan } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import type { Role } from "../../src/model/role";
import { recognise } from "../../src/reading/recognise";
import { restsOnDoubt } from "../../src/rules/restsOnDoubt";

const read = recognise(
  drawSheet(`
    | Obiettivo operativo  | Indicatore | Target 2026 |
    | Formare il personale | Ore        | >= 20       |
    | Aprire lo sportello  | Utenti     | >= 300      |`).workbook,
  defaultProfile,
);

/** The plan read from that sheet, one of its columns (C2:C3) as sure as is said. */
function withColumn(role: Role, certainty: number, runnerUp: Role | null = null): Plan {
  const cells = [{ top: 1, left: 2, bottom: 2, right: 2 }];
  return {
    ...read,
    sheets: read.sheets.map((sheet) => ({
      ...sheet,
      fields: sheet.fields.slice(0, 1).map((field) => ({ ...field, role, certainty, runnerUp, cells })),
    })),
  };
}

const finding = (rule: string, row: number, col: number, sheet = "Piano"): Finding =>
  ({ rule, at: { sheet, row, col }, related: [] }) as unknown as Finding;

it.each([
  ["in the first of its cells", 1, 2, true],
  ["in the last", 2, 2, true],
  ["above", 0, 2, false],
  ["below", 3, 2, false],
  ["on the left", 1, 1, false],
  ["on the right", 1, 3, false],
])("a finding %s of a doubtful column: %s, %s: %s", (_where, row, col, rests) => {
  expect(restsOnDoubt(withColumn("target", 0.5))(finding("target-trend", row, col))).toBe(rests);
  expect(restsOnDoubt(withColumn("target", 0.8))(finding("target-trend", row, col))).toBe(false);
  expect(restsOnDoubt(withColumn("target", 0.5))(finding("target-trend", row, col, "Altro"))).toBe(false);
  const related = { ...finding("x", 9, 9), related: [{ sheet: "Piano", row, col }] };
  expect(restsOnDoubt(withColumn("target", 0.5))(related)).toBe(rests);
});

it.each<[string, Role, Role | null, boolean]>([
  ["target-missing", "target", null, true],
  ["target-missing", "weight:indicator", null, false],
  ["target-missing", "weight:indicator", "target", true],
  ["indicator-missing", "name", null, true],
  ["indicator-name-missing", "name", null, true],
  ["indicator-missing", "target", null, false],
  ["weight-missing", "weight:indicator", null, true],
  ["missing", "name", null, false],
  ["target-missing-twice", "target", null, false],
  ["name-trend", "name", null, false],
])("%s elsewhere, of a sheet whose doubtful column is %s or %s: %s", (rule, role, other, rests) => {
  expect(restsOnDoubt(withColumn(role, 0.5, other))(finding(rule, 9, 9))).toBe(rests);
});
