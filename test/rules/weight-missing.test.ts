import { weightMissing } from "../../src/rules/weight-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

const beside = (other: string, weight: string): string => `
  | Obiettivo operativo  | Peso      | Indicatore | Target |
  | Formare il personale | ${other}  | Ore        | >= 20  |
  | Aprire lo sportello  | ${weight} | Utenti     | >= 300 |`;

testRule(weightMissing, {
  "says nothing where no sibling has a weight": `
    | Obiettivo operativo  | Peso | Indicatore | Target |
    | Formare il personale |      | Ore        | >= 20  |
    | Aprire lo sportello  |      | Utenti     | >= 300 |`,
  "finds every weight that cannot be read, though none can": `
    | Obiettivo operativo  | Peso                    | Indicatore | Target |
    | Formare il personale | Alta {weight-missing}   | Ore        | >= 20  |
    | Aprire lo sportello  | Media {weight-missing}  | Utenti     | >= 300 |`,
  "takes 50/100 for a weight": `
    | Obiettivo operativo  | Peso                  | Indicatore | Target |
    | Formare il personale | Alta {weight-missing} | Ore        | >= 20  |
    | Aprire lo sportello  | 50/100                | Utenti     | >= 300 |`,
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
  ["as a percentage beside one", "60%", "B3=0.4 0%"],
  ["of a hundred", "60", "B3=40"],
  ["as a fraction", "0,6", "B3=0.4"],
  ["as a percentage where the others are texts", '"60"', "B3=0.4 0%"],
])("offers the rest %s", (_how, other, fix) => {
  const [text = ""] = said(weightMissing, beside(other, ""));
  expect(text).toBe(
    `B3: Manca il peso: gli altri del gruppo fanno 60 %. / Expected a weight, found none: the others of the group add up to 60%. → ${fix}`,
  );
});

it.each([
  ["where no other is known", "1E+308"],
  ["beside what can be no weight", "-10"],
  ["beside a weight of nothing", "0"],
  ["where the others are the whole already", "100"],
])("offers nothing %s", (_where, other) => {
  const texts = said(weightMissing, beside(other, ""));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.join()).not.toContain("→");
});

it("offers nothing where two are missing", () => {
  const texts = said(
    weightMissing,
    `
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Formare             | 60   | Ore        | 20     |
    | Aprire              | ?    | Utenti     | 300    |
    | Pagare              | ?    | Giorni     | 30     |`,
  );
  expect(texts).toEqual([
    "B3: Atteso un peso, trovato «?». / Expected a weight, found “?”.",
    "B4: Atteso un peso, trovato «?». / Expected a weight, found “?”.",
  ]);
});

it("tells of what was written, and what the whole is already", () => {
  expect(said(weightMissing, beside("60", "alto"))).toEqual([
    "B3: Atteso un peso, trovato «alto». / Expected a weight, found “alto”. → B3=40",
  ]);
  expect(said(weightMissing, beside("100", ""))).toEqual([
    "B3: Manca il peso, e gli altri del gruppo fanno già 100 %. / Expected a weight, found none, and the others of the group already add up to 100%.",
  ]);
});
