import { drawSheet } from "../../../src/grid/drawSheet";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const read = (picture: string): Plan =>
  recognise(drawSheet(picture).workbook, { ...defaultProfile, year: 2026 });
/** Every node with its indicators and their targets. */
const tree = ({ nodes, indicators }: Plan) =>
  nodes.map(({ id, title }) => [
    title.value,
    ...indicators
      .filter(({ parent }) => parent === id)
      .map(({ name, targets }) => [name.value, ...targets.map(({ text }) => text)]),
  ]);

const SAME = [
  ["Servizi"],
  ["Ridurre i tempi", ["Giorni", "20"], ["Reclami", "5"]],
  ["Formare", ["Ore", "30"]],
];

it.each([
  [
    "merged",
    `| Servizi | Ridurre i tempi | Giorni | 20 |
     | ^ | ^ | Reclami | 5 |
     | ^ | Formare | Ore | 30 |`,
  ],
  [
    "written once",
    `| Servizi | Ridurre i tempi | Giorni | 20 |
     | | | Reclami | 5 |
     | | Formare | Ore | 30 |`,
  ],
  [
    "filled down",
    `| Servizi | Ridurre i tempi | Giorni | 20 |
     | Servizi | Ridurre i tempi | Reclami | 5 |
     | Servizi | Formare | Ore | 30 |`,
  ],
  [
    "set apart by empty rows",
    `| Servizi | Ridurre i tempi | Giorni | 20 |
     | | | Reclami | 5 |
     | | | | |
     | Servizi | Formare | Ore | 30 |`,
  ],
])("reads the same tree from levels that are %s", (_how, records) => {
  const plan = read(`| Obiettivo strategico | Obiettivo operativo | Indicatore | Target |\n${records}`);
  expect(tree(plan)).toEqual(SAME);
  expect(plan.unread).toEqual([]);
});

it("reads an indicator filled down over rows of its own once", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target | Note |
    | Ridurre i tempi | Giorni | 20 | fase 1 |
    | Ridurre i tempi | Giorni | 20 | fase 2 |`;
  expect(tree(read(picture))).toEqual([["Ridurre i tempi", ["Giorni", "20"]]]);
});

it("reads two indicators of one name with two targets", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target |
    | Ridurre i tempi | Giorni | 20 |
    | Ridurre i tempi | Giorni | 30 |`;
  expect(tree(read(picture))).toEqual([["Ridurre i tempi", ["Giorni", "20"], ["Giorni", "30"]]]);
});

it("notes every empty cell the table provides", () => {
  const picture = `
    | Codice | Obiettivo operativo | Peso | Responsabile | Indicatore | Unità | Target 2026 | Soglia 80% | Consuntivo |
    | 1 | Ridurre i tempi | 50 | Anagrafe | Giorni | gg | 20 | 22 | 19 |
    | | Formare | | | Ore | | | | |`;
  const { nodes, indicators } = read(picture);
  expect(nodes[1]).toMatchObject({ weight: { stored: "blank", fraction: null } });
  expect(Object.keys(nodes[1]?.blanks ?? {}).sort()).toEqual(["code", "responsible"]);
  expect(indicators[1]).toMatchObject({
    blanks: { unit: { row: 2, col: 5 } },
    blankTargets: [{ period: "2026", at: { row: 2, col: 6 } }],
    blankThresholds: [{ level: 0.8, at: { row: 2, col: 7 } }],
    blankActuals: [{ period: "2026", at: { row: 2, col: 8 } }],
  });
  expect(indicators[0]).toMatchObject({
    blanks: {},
    blankTargets: [],
    blankThresholds: [],
    blankActuals: [],
  });
});

it("reads an indicator nobody named", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target |
    | Ridurre i tempi | Giorni | 20 |
    | Formare | | 30 |`;
  const { indicators } = read(picture);
  expect(indicators[1]).toMatchObject({
    name: { value: "", at: { row: 2, col: 1 } },
    blanks: { name: { row: 2, col: 1 } },
    targets: [{ text: "30" }],
  });
});

it("lets a target without an indicator measure its objective", () => {
  const picture = `
    | Obiettivo operativo | Peso | Target |
    | Ridurre i tempi | 60 | <= 20 gg |
    | Formare | 40 | >= 30 ore |`;
  expect(tree(read(picture))).toEqual([
    ["Ridurre i tempi", ["Ridurre i tempi", "<= 20 gg"]],
    ["Formare", ["Formare", ">= 30 ore"]],
  ]);
});

it("takes a weighted mean for the roll-up it is, without a weight of its own", () => {
  const picture = `
    | Obiettivo strategico | Indicatore | Peso | Target | Obiettivo operativo |
    | Servizi | Ponderazione | 100 | 80% | Ridurre i tempi |
    | Attrattività | Visitatori | 100 | 500 | Formare |`;
  const [rollUp, plain] = read(picture).indicators;
  expect(rollUp).toMatchObject({ aggregate: true, weight: null, targets: [{ text: "80%" }] });
  expect(plain).toMatchObject({ aggregate: false });
});

it("gives the units of a row to its objective and indicators", () => {
  const picture = `
    | Obiettivo operativo | Responsabile | Indicatore | Target |
    | Ridurre i tempi | Ufficio A; Ufficio B | Giorni | 20 |
    | ^ | ^ | Reclami | 5 |`;
  const { nodes, indicators } = read(picture);
  for (const { responsible } of [...nodes, ...indicators])
    expect(responsible.map(({ value }) => value)).toEqual(["Ufficio A", "Ufficio B"]);
});

it("reads states and the notes of rolling updates", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target | Monitoraggio | Note |
    | Ridurre i tempi | Giorni | 20 | In linea | Eliminato con delibera n. 4 |
    | Formare | Ore | 30 | | |`;
  const [first, second] = read(picture).indicators;
  expect(first).toMatchObject({
    monitoring: { state: "onTrack" },
    status: "removed",
    statusNote: { at: { col: 4 } },
  });
  expect(second).toMatchObject({
    monitoring: null,
    status: "active",
    blanks: { monitoring: { row: 2, col: 3 } },
  });
});

/** Indicators of two levels in one row hang on their own levels. */
function hangsOnOwnLevels(users: string, days: string, hours: string) {
  const picture = `
        | Obiettivo strategico | Indicatore | Target | Obiettivo operativo | Indicatore | Target |
        | Servizi | ${users} | 100 | Ridurre i tempi | ${days} | 20 |
        | | | | Formare | ${hours} | 30 |`;
  expect(tree(read(picture))).toEqual([
    ["Servizi", [users, "100"]],
    ["Ridurre i tempi", [days, "20"]],
    ["Formare", [hours, "30"]],
  ]);
}

it("hangs the indicators of two levels in one row on their own levels", () =>
  hangsOnOwnLevels("Utenti serviti", "Giorni medi di rilascio", "Ore di formazione"));

it("hangs single words on their own levels", () => hangsOnOwnLevels("Utenti", "Giorni", "Ore"));

const LIST = `
  | Indicatore       | Target |
  | Utenti serviti   | 300    |
  | Giorni di attesa | 10     |
  | Reclami evasi    | 90%    |`;

it.each([
  ["the title of the plan", "| Piano della performance 2026 | |", "Piano della performance 2026"],
  [
    "the title next above it",
    "| Piano della performance 2026 | |\n| Ufficio anagrafe | |",
    "Ufficio anagrafe",
  ],
  ["no year that stands alone", "| Piano della performance | |\n| 2026 | |", "Piano della performance"],
])("gives a list that shows no objective %s as its home", (_what, titles, home) => {
  const { nodes, indicators } = read(`${titles}${LIST}`);
  expect(nodes.map(({ kind, title }) => [kind, title.value])).toEqual([["area", home]]);
  expect(indicators.map(({ parent }) => parent)).toEqual(["n1", "n1", "n1"]);
});

it("takes a list under any other title for no plan, and an objective for its own home", () => {
  expect(read(`| Statistiche dello sportello | |${LIST}`).nodes).toEqual([]);
  const picture = `
    | Piano della performance 2026 | | |
    | Obiettivo | Indicatore       | Target |
    | Servire   | Utenti serviti   | 300    |
    | Pagare    | Giorni di attesa | 10     |`;
  expect(tree(read(picture))).toEqual([
    ["Servire", ["Utenti serviti", "300"]],
    ["Pagare", ["Giorni di attesa", "10"]],
  ]);
});

it("dates what closes a row of years by the last of them", () => {
  const picture = `
    | Obiettivo operativo | Indicatore       | Target | <    | <    | <      |
    | ^                   | ^                | 2025   | 2026 | 2027 | Finale |
    | Servire             | Utenti serviti   | 300    | 310  | 320  | 330    |
    | Pagare              | Giorni di attesa | 10     | 9    | 8    | 7      |`;
  expect(read(picture).indicators.map(({ targets }) => targets.map(({ period }) => period))).toEqual([
    ["2025", "2026", "2027", "2027"],
    ["2025", "2026", "2027", "2027"],
  ]);
});

it("gives the perspective of a row to its objectives of every level", () => {
  const picture = `
    | Prospettiva | Obiettivo strategico | Obiettivo operativo | Indicatore       | Target |
    | Utenti      | 1 Servizi vicini     | 1.1 Servire         | Utenti serviti   | 300    |
    | Processi    | 2 Conti in ordine    | 2.1 Pagare          | Giorni di attesa | 10     |`;
  expect(read(picture).nodes.map(({ title, perspective }) => [title.value, perspective?.value])).toEqual([
    ["Servizi vicini", "Utenti"],
    ["Servire", "Utenti"],
    ["Conti in ordine", "Processi"],
    ["Pagare", "Processi"],
  ]);
});
