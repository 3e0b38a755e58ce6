import type { Role } from "../../../src/reading/model";
import { withoutData } from "../../../src/reading/records/withoutData";
import { shapeOf } from "../roles/shapeOf";

const ROLES: readonly Role[] = ["code:indicator", "name", "weight:indicator", "target", "actual"];

/** The names that are left of a drawn table. */
function namesIn(rows: string): readonly string[] {
  const [region] = shapeOf(`| Cod. | Indicatore | Peso | Target 2025 | Consuntivo 2025 |\n${rows}`).regions;
  if (!region) throw new Error("a table is due");
  const { fields } = withoutData({ region, roles: ROLES, certainty: ROLES.map(() => 1) }).region;
  return (fields[1]?.cells ?? []).flatMap((cell) => cell?.text ?? []);
}

it("leaves out what indicators are computed from", () => {
  const rows = `
    | K1 | Iscritte / attive | 60 | 45% | 52% |
    | A | Imprese iscritte | | | 341 |
    | B | Imprese attive | | | 655 |
    | K2 | Cassetti attivati | 40 | 300 | 310 |
    | A | Cassetti | | | 310 |`;
  expect(namesIn(rows)).toEqual(["Iscritte / attive", "Cassetti attivati"]);
});

it.each([
  [
    "its letters do not begin anew",
    `| K1 | Iscritte / attive | 60 | 45% | 52% |
     | A | Imprese iscritte | | | 341 |
     | K2 | Cassetti attivati | 40 | 300 | 310 |
     | B | Cassetti | | | 310 |`,
  ],
  [
    "some row with its letter has a target",
    `| K1 | Iscritte / attive | 60 | 45% | 52% |
     | A | Imprese iscritte | | | 341 |
     | K2 | Cassetti attivati | 40 | 300 | 310 |
     | A | Cassetti | | | 310 |
     | K3 | Corsi | 40 | 3 | 3 |
     | A | Iscritti ai corsi | | 20 | 31 |`,
  ],
  [
    "numbers count indicators of which some have no target yet",
    `| 1 | Iscritte / attive | 60 | 45% | 52% |
     | 2 | Imprese iscritte | | | 341 |
     | 1 | Cassetti attivati | 40 | 300 | 310 |
     | 2 | Cassetti | | | 310 |`,
  ],
])("leaves a table as it is where %s", (_, rows) => {
  expect(namesIn(rows)).toHaveLength(rows.trim().split("\n").length);
});
