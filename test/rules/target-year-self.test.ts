import { targetYearSelf } from "../../src/rules/target-year-self";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(targetYearSelf, {
  "finds a later year too": {
    picture: `
    | Obiettivo operativo  | Indicatore | Target                     |
    | Contenere gli oneri  | Oneri      | < 2027 {target-year-self}  |
    | Formare il personale | Ore        | > 2024                     |`,
    profile: { year: 2026 },
  },
});

it("says what was expected and what stands there", () => {
  expect(targetYearSelf.bad.flatMap((picture) => said(targetYearSelf, picture))).toEqual([
    "C2: Atteso il confronto con un anno prima del 2026, trovato «< 2026». / Expected a comparison with a year before 2026, found “< 2026”.",
  ]);
});
