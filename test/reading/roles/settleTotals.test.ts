import type { Role } from "../../../src/reading/model";
import { settleTotals } from "../../../src/reading/roles/settleTotals";
import { assigned } from "./assigned";

const settled = (drawing: string, roles: readonly Role[], certainty = 0.7): readonly Role[] =>
  settleTotals(assigned(drawing, roles, certainty, 2)).roles;

const SPLIT = `
  | Indicatore | Target 2022 | < | < | < |
  | ^ | GE | IM | SP | ARPAL |
  | Ispezioni | 18 | 4 | 9 | 31 |
  | Campioni | 60 | 15 | 30 | 105 |
  | Misure concluse nei tempi | 90% | 85% | 85% | 88% |`;

const BESIDE = `
  | Indicatore | Target 2022 | Sedi | < | < |
  | ^ | Totale | Levante | Ponente | Centro |
  | Ispezioni | 31 | 18 | 4 | 9 |
  | Campioni | 105 | 60 | 15 | 30 |
  | Misure concluse nei tempi | "88%" | "90%" | "85%" | "85%" |`;

describe("values split over departments", () => {
  it("have their target in the column that adds them up", () => {
    expect(settled(SPLIT, ["name", "target", "target", "target", "aside"])).toEqual([
      "name",
      "aside",
      "aside",
      "aside",
      "target",
    ]);
  });

  it("stay as they are where nothing adds up", () => {
    const years = SPLIT.replaceAll("31 |", "20 |").replaceAll("105 |", "70 |");
    const roles: Role[] = ["name", "target", "target", "target", "target"];
    expect(settled(years, roles)).toEqual(roles);
  });

  it("stay what a planner says they are", () => {
    const roles: Role[] = ["name", "target", "target", "target", "aside"];
    expect(settled(SPLIT, roles, 1)).toEqual(roles);
  });

  it("have their target right beside them where it adds them up", () => {
    const roles: Role[] = ["name", "target", "baseline", "baseline", "target"];
    expect(settled(BESIDE, roles)).toEqual(["name", "target", "aside", "aside", "aside"]);
  });

  it("stay as they are beside a target that they only come near", () => {
    const roles: Role[] = ["name", "target", "baseline", "baseline", "target"];
    expect(settled(BESIDE.replace("| 31 |", "| 35 |"), roles)).toEqual(roles);
  });

  it("have their result in the column that adds them up", () => {
    const results = SPLIT.replace("Target 2022", "Valore al 30/6/2022");
    expect(settled(results, ["name", "actual", "actual", "actual", "actual"])).toEqual([
      "name",
      "aside",
      "aside",
      "aside",
      "actual",
    ]);
  });
});
