import type { Role } from "../../../src/reading/model";
import { isBudget } from "../../../src/reading/sheets/isBudget";
import { shapeOf } from "../roles/shapeOf";
import { readFacts } from "../../support/readFacts";

const judged = (headings: string, roles: readonly Role[], ...values: readonly string[]) => {
  const [region] = shapeOf(`| ${headings} |\n| Formare | 1010 | 20 |`).regions;
  if (!region) throw new Error("a table is due");
  const lines = values.map((value, at) => `operational Uno ${at}\n  - Spesa {2026: ${value}}`);
  return isBudget({
    regions: [{ region, roles, place: 0, certainty: roles.map(() => 1) }],
    facts: readFacts(["## Spese", ...lines].join("\n")).facts,
  });
};
const BUDGET = "Obiettivo | Capitolo | Stanziamento";
const ROLES: readonly Role[] = ["title:operationalObjective", "aside", "target"];

it.each([
  ["thousands with a point", ["45.000", "1.200.000"]],
  ["euros and cents", ["€ 45.000,00", "12.000,50 €"]],
  ["nothing", []],
])("money by chapter is a budget: %s", (_which, values) => {
  expect(judged(BUDGET, ROLES, ...values)).toBe(true);
});

it.each<[string, string, readonly Role[], readonly string[]]>([
  ["something else than money is aimed at", BUDGET, ROLES, ["45.000", "SI"]],
  ["no chapter is named", "Obiettivo | Codice | Importo", ROLES, ["45.000"]],
  ["something is measured", "Indicatore | Capitolo | Stanziamento", ROLES, ["45.000"]],
  [
    "objectives stand under others",
    BUDGET,
    ["title:strategicObjective", "title:operationalObjective", "target"],
    ["45.000"],
  ],
])("it is none where %s", (_why, headings, roles, values) => {
  expect(judged(headings, roles, ...values)).toBe(false);
});
