import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { findPlan } from "../../../src/reading/recognise";
import { isGlossary } from "../../../src/reading/sheets/isGlossary";

const PLAN = `
  ## Piano
  | Obiettivo operativo | Indicatore | Target 2026 |
  | 1.1 Formare il personale | Ore di formazione | 20 |
  | 1.2 Pagare in tempo | Giorni di ritardo | 0 |`;
const read = (table: string) => findPlan(drawSheet(`${PLAN}\n${table}`).workbook, defaultProfile);

it.each([
  [
    "terms and what they mean",
    `
    ## Parole
    | Termine | Definizione |
    | Obiettivo strategico | Ciò che l'ente vuole ottenere in tre anni |
    | Obiettivo operativo | Ciò che un ufficio fa in un anno |
    | Indicatore | La grandezza che si misura |
    | Target | Il valore da raggiungere |`,
  ],
  [
    "labels with sentences on a sheet of definitions",
    `
    ## Definizioni
    | Obiettivo operativo | Ciò che un ufficio fa in un anno |
    | Indicatore | La grandezza che si misura |
    | Target | Il valore da raggiungere |
    | Peso | Quanto conta rispetto agli altri |`,
  ],
  [
    "what a weight is, instead of one",
    `
    ## Scheda
    | Obiettivo operativo | Ciò che un ufficio fa in un anno |
    | Peso | Quanto conta rispetto agli altri |
    | Indicatore | La grandezza che si misura |
    | Target | Il valore da raggiungere |`,
  ],
])("%s are no part of a plan", (_what, table) => {
  const { tree, regions } = read(table);
  expect(tree.nodes.map(({ title }) => title.value)).toEqual(["Formare il personale", "Pagare in tempo"]);
  const others = regions.filter(({ region }) => region.sheet !== "Piano");
  expect([others.length > 0, isGlossary({ regions: others, facts: [] })]).toEqual([true, true]);
});

it("a plan explains nothing", () => {
  expect(isGlossary({ regions: read("").regions, facts: [] })).toBe(false);
});
