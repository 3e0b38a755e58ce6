import { removedWithTargets } from "../../src/rules/removed-with-targets";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(removedWithTargets, {
  "lets an indicator in force be": {
    picture: `
    | Obiettivo strategico | Indicatore | Target 2026 | Note                                             |
    | Servizi semplici     | Ore        | >= 20       | Aggiornato con delibera n. 97 del 26 luglio 2026 |`,
    profile: { year: 2026 },
  },
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo strategico | Indicatore  | Target 2026 | Note                                                              |
    | Servizi semplici     | Giorni medi | <= 10       | Eliminato con deliberazione della Giunta n. 97 del 26 luglio 2026 |`,
    [
      "C2 (D2): Indicatore eliminato: atteso vuoto dal 2026, trovato «<= 10». / Expected no target from 2026 on for a removed indicator, found “<= 10”.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(removedWithTargets, picture)).toEqual(texts);
});
