import type { Region, Role } from "../../../src/reading/model";
import type { RegionRoles } from "../../../src/reading/records/regionsInOrder";
import { planParts } from "../../../src/reading/sheets/planParts";
import { readFacts } from "../../support/readFacts";

const region = (sheet: string, within: Region | null = null): Region => ({
  kind: "table",
  sheet,
  range: { top: 0, left: 0, bottom: 9, right: 9 },
  records: [],
  fields: [],
  titles: [],
  sections: [],
  totals: [],
  within: within && { region: within, record: 0 },
});

/** Regions whose fields have these roles, all of one certainty. */
const read = (...all: readonly (readonly [Region, readonly Role[], number])[]): RegionRoles[] =>
  all.map(([one, roles, certainty], place) => ({
    region: one,
    place,
    roles,
    certainty: roles.map(() => certainty),
  }));

const verdicts = (regions: readonly RegionRoles[], text: string) =>
  planParts(regions, readFacts(text).facts).map(({ regions: [first], isPlan }) => [
    first?.region.sheet,
    isPlan,
  ]);

const PLAN: readonly Role[] = [
  "code:objective",
  "title:operationalObjective",
  "weight:objective",
  "name",
  "target",
];
const PLAN_FACTS = `## Piano
     operational O1 · Ridurre i tempi di rilascio [60]
       - Giorni medi di rilascio {2026: <= 10}
     operational O2 · Formare il personale [40]
       - Ore di formazione {2026: >= 20}`;

it("takes objectives with weights, indicators and targets for a plan", () => {
  expect(verdicts(read([region("Piano"), PLAN, 0.95]), PLAN_FACTS)).toEqual([["Piano", true]]);
});

it("takes a list in money for none", () => {
  const money = `## Spese
     area Fiera
       - Fiera {2026: 45.000}
     area Premio
       - Premio {2026: 12.000}`;
  expect(verdicts(read([region("Spese"), ["title:area", "unknown", "target", "aside"], 0.5]), money)).toEqual(
    [["Spese", false]],
  );
});

it("takes a list for part of the plan whose nodes it names, and one of others for none", () => {
  const text = `${PLAN_FACTS}
     ## Pesi (list)
     operational O1 · Tempi
     operational O2 · Formazione
     ## Uffici (list)
     area Anagrafe
     area Tributi`;
  const list: readonly Role[] = ["title:area", "aside", "unknown"];
  const regions = read(
    [region("Piano"), PLAN, 0.95],
    [region("Pesi"), list, 0.5],
    [region("Uffici"), list, 0.5],
  );
  expect(verdicts(regions, text)).toEqual([
    ["Piano", true],
    ["Pesi", true],
    ["Uffici", false],
  ]);
});

it("judges a table inside a card together with its card", () => {
  const card = region("Piano");
  const regions = read(
    [card, ["title:operationalObjective", "weight:objective"], 0.95],
    [region("Piano", card), ["name", "target"], 0.95],
  );
  expect(verdicts(regions, PLAN_FACTS)).toEqual([["Piano", true]]);
});

it("takes what has no node for none", () => {
  expect(verdicts(read([region("Vuoto"), PLAN, 1]), "## Altro\n---\narea X")).toEqual([["Vuoto", false]]);
});
