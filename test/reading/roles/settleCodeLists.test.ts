import type { Assignment } from "../../../src/reading/model";
import { settleCodeLists } from "../../../src/reading/roles/settleCodeLists";
import { assigned } from "./assigned";

const settled = (grid: Assignment, ...others: readonly Assignment[]) =>
  settleCodeLists([grid, ...others])[0]?.roles[0];

const STRATEGIC = assigned(
  "| Cod. | Obiettivo strategico |\n| OS1 | Una città aperta |\n| OS2 | Conti sani |",
  ["code:strategicObjective", "title:strategicObjective"],
);
const OPERATIONAL = assigned("| Cod. | Obiettivo operativo |\n| OP1 | Formare |\n| OP2 | Pagare prima |", [
  "code:operationalObjective",
  "title:operationalObjective",
]);
const grid = (first: string, second: string) =>
  assigned(`| Cod. | Indicatore | Target |\n| ${first} | Ore | 20 |\n| ${second} | Giorni | 30 |`, [
    "code:indicator",
    "name",
    "target",
  ]);

it.each([
  ["operational objectives", "OP1", "OP2", "code:operationalObjective"],
  ["strategic objectives", "OS1", "OS2", "code:strategicObjective"],
  ["indicators", "K1", "K2", "code:indicator"],
  ["objectives and others", "OP1", "K2", "code:indicator"],
])("codes beside indicators are those of %s shown elsewhere", (_whose, first, second, role) => {
  expect(settled(grid(first, second), STRATEGIC, OPERATIONAL)).toBe(role);
});

it("codes that indicators of another table have too are theirs", () => {
  expect(settled(grid("OP1", "OP2"), OPERATIONAL, grid("OP1", "OP2"))).toBe("code:indicator");
});
