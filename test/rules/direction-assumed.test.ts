import { directionAssumed } from "../../src/rules/direction-assumed";
import { drawSheet } from "../../src/grid/drawSheet";
import { findingsOn, testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(directionAssumed, {
  "asks which way where nobody can tell": `
    | Obiettivo operativo | Indicatore     | Target 2026             | Consuntivo 2026 |
    | Spendere            | Spesa corrente | 100 {direction-assumed} | 100             |`,
  'says nothing where thresholds, nought, "=" or a yes tell': `
    | Obiettivo operativo | Indicatore | Target 2026 | Soglia 80% | Consuntivo 2026 |
    | Uno                 | Indice A   | 10          | 12         | 20              |
    | Due                 | Indice B   | 0           |            | 20              |
    | Tre                 | Indice C   | "= 5"       |            | 20              |
    | Quattro             | Sito       | SI          |            | NO              |`,
  "says nothing where no result asks for a score, or either way gives the same": `
    | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | Uno                 | Indice A   | 10          |                 |
    | Due                 | Indice B   | 10          | 10              |
    | Tre                 | Indice C   | 10          | n.d.            |`,
});

it("says once for a sheet what is supposed, way by way", () => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo | Indicatore        | Target 2026 | Consuntivo 2026 |
    | Uno                 | Ore di formazione | 10          | 20              |
    | Due                 | Reclami           | 10          | 20              |
    | Tre                 | Incontri          | 10          | 20              |
    | Quattro             | Corsi             | 10          | 20              |
    | Cinque              | Visite            | 10          | 20              |
    | Sei                 | Sopralluoghi      | 10          | 20              |
    | Sette               | Spesa corrente    | 10          | 20              |`);
  expect(
    findingsOn(directionAssumed, workbook).map(({ message, related }) => [message, related.length]),
  ).toEqual([
    [
      {
        it:
          "Atteso ≥ o ≤ davanti a 7 target: si suppone che più sia meglio per «Ore di formazione», «Incontri», «Corsi» e altri 2; " +
          "si suppone che meno sia meglio per «Reclami»; il punteggio aspetta per «Spesa corrente».",
        en:
          "Expected ≥ or ≤ before 7 targets: more is supposed to be better for “Ore di formazione”, “Incontri”, “Corsi” and 2 more; " +
          "less is supposed to be better for “Reclami”; the score is waiting for “Spesa corrente”.",
      },
      6,
    ],
  ]);
});

it.each([
  [
    "Reclami",
    "C2 (B2): Atteso ≥ o ≤ davanti a «10»: si suppone che meno sia meglio, perché «Reclami» è qualcosa da evitare. / " +
      "Expected ≥ or ≤ before “10”: less is supposed to be better, because “Reclami” is to be avoided.",
  ],
  [
    "Spesa corrente",
    "C2 (B2): Atteso ≥ o ≤ davanti a «10»: il punteggio aspetta, perché «Spesa» può dover crescere o calare. / " +
      "Expected ≥ or ≤ before “10”: the score is waiting, because “Spesa” may have to rise or to fall.",
  ],
])("says of one target of %s what is supposed and why", (name, sentence) => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 2026 |
    | Uno                 | ${name}    | 10          | 20              |`;
  expect(said(directionAssumed, picture)).toEqual([sentence]);
});

it("says it on every sheet", () => {
  const texts = said(
    directionAssumed,
    `
    ## Uno
    | Obiettivo operativo | Indicatore     | Target 2026 | Consuntivo 2026 |
    | Spendere            | Spesa corrente | 10          | 20              |
    ## Due
    | Obiettivo operativo | Indicatore     | Target 2026 | Consuntivo 2026 |
    | Ascoltare           | Reclami        | 10          | 20              |`,
  );
  expect(texts.map((text) => text.split(":")[0])).toEqual(["Uno!C2 (Uno!B2)", "Due!C2 (Due!B2)"]);
});
