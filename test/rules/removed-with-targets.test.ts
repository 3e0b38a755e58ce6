import { removedWithTargets } from "../../src/rules/removed-with-targets";
import { testRule } from "../support/testRule";

testRule(removedWithTargets, {
  "lets an indicator in force be": {
    picture: `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                             |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con delibera n. 97 del 26 luglio 2026 |`,
    profile: { year: 2026 },
  },
});
