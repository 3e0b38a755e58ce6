import { directionAssumed } from "../../src/rules/direction-assumed";
import { testRule } from "../support/testRule";

testRule(directionAssumed, {
  "asks which way where nobody can tell": `
    | Obiettivo operativo | Indicatore     | Target 2026             | Consuntivo 2026 |
    | Spendere            | Spesa corrente | 100 {direction-assumed} | 100             |`,
  'says nothing where thresholds, nought or "=" tell': `
    | Obiettivo operativo | Indicatore | Target 2026 | Soglia 80% | Consuntivo 2026 |
    | Uno                 | Indice A   | 10          | 12         | 20              |
    | Due                 | Indice B   | 0           |            | 20              |
    | Tre                 | Indice C   | "= 5"       |            | 20              |`,
});
