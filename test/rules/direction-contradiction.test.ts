import { directionContradiction } from "../../src/rules/direction-contradiction";
import { testRule } from "../support/testRule";

testRule(directionContradiction, {
  "lets a change stand beside levels": `
    | Obiettivo operativo  | Indicatore | Target 2026 | Target 2027 |
    | Formare il personale | Ore        | >= 20       | "-5%"       |`,
});
