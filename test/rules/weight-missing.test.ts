import { weightMissing } from "../../src/rules/weight-missing";
import { drawSheet } from "../../src/grid/drawSheet";
import { findingsOn, testRule } from "../support/testRule";

testRule(weightMissing, {
  "says nothing where no sibling has a weight": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale |      | Ore        | >= 20  |
    | Aprire lo sportello  |      | Utenti     | >= 300 |`,
  "finds every weight that cannot be read, though none can": `
    | Obiettivo operativo  | Peso                    | Indicatore | Target |
    | Formare il personale | Alta {weight-missing}   | Ore        | >= 20  |
    | Aprire lo sportello  | 50/100 {weight-missing} | Utenti     | >= 300 |`,
  "takes a number beyond all weights for none": `
    | Obiettivo operativo  | Peso                      | Indicatore | Target |
    | Formare il personale | 10000000 {weight-missing} | Ore        | >= 20  |
    | Aprire lo sportello  | 9999999 {weight-missing}  | Utenti     | >= 300 |`,
  "finds blanks in a group that is full already": `
    | Obiettivo operativo  | Peso             | Indicatore | Target |
    | Formare il personale | 60               | Ore        | >= 20  |
    | Aprire lo sportello  | 40               | Utenti     | >= 300 |
    | Pagare prima         | {weight-missing} | Giorni     | <= 30  |`,
  "takes a word for no weight": `
    | Obiettivo operativo  | Peso                  | Indicatore | Target |
    | Formare il personale | 60                    | Ore        | >= 20  |
    | Aprire lo sportello  | alto {weight-missing} | Utenti     | >= 300 |`,
});

it.each([
  ["the rest where the others are known", "60", "alto", [0.4]],
  ["nothing where no other is", "1E+308", null, []],
])("offers %s", (_what, first, second, offered) => {
  const { workbook } = drawSheet(`
    | Obiettivo operativo  | Peso     | Indicatore | Target |
    | Formare il personale | ${first} | Ore        | >= 20  |
    ${second === null ? "" : `| Aprire lo sportello | ${second} | Utenti | >= 300 |`}`);
  const findings = findingsOn(weightMissing, workbook);
  expect(findings).toHaveLength(1);
  const written = findings.flatMap(({ fix }) => fix?.changes.map(({ value }) => value) ?? []);
  expect(written.map((value) => (Number(value) > 1 ? Number(value) / 100 : value))).toEqual(offered);
});
