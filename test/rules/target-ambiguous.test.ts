import { targetAmbiguous } from "../../src/rules/target-ambiguous";
import { testRule } from "../support/testRule";

testRule(targetAmbiguous, {
  "reads a thousand in a plan that writes decimals with a comma": `
    | Obiettivo operativo  | Indicatore | Target    |
    | Formare il personale | Ore        | "1.500"   |
    | Aprire lo sportello  | Media      | "3,5"     |`,
  "finds a number with two readings": `
    | Obiettivo operativo  | Indicatore | Target                     |
    | Formare il personale | Ore        | "1.500" {target-ambiguous} |
    | Aprire lo sportello  | Utenti     | 300                        |`,
});
