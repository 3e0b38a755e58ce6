import { targetYearSelf } from "../../src/rules/target-year-self";
import { testRule } from "../support/testRule";

testRule(targetYearSelf, {
  "finds a later year too": {
    picture: `
    | Obiettivo operativo  | Indicatore | Target                     |
    | Contenere gli oneri  | Oneri      | < 2027 {target-year-self}  |
    | Formare il personale | Ore        | > 2024                     |`,
    profile: { year: 2026 },
  },
});
