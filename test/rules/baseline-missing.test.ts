import { baselineMissing } from "../../src/rules/baseline-missing";
import { testRule } from "../support/testRule";

testRule(baselineMissing, {
  "says nothing where the sheet has no baseline": `
    | Obiettivo operativo  | Indicatore | Target 2026 |
    | Formare il personale | Ore        | >= 20       |`,
});
