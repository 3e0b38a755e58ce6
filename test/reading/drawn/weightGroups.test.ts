import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** Every group: what it is by, its members' names, its sum in percent. */
function groupsOf(picture: string) {
  const { nodes, indicators, weightGroups } = recognise(drawSheet(picture).workbook, defaultProfile);
  const names = new Map([
    ...nodes.map(({ id, title }) => [id, title.value] as const),
    ...indicators.map(({ id, name }) => [id, name.value] as const),
  ]);
  return weightGroups.map(({ by, label, members, sum }) => [
    label === null ? by : `${by} ${label}`,
    members.map((id) => names.get(id)),
    Math.round(sum * 100),
  ]);
}

it("groups the children of one parent and the indicators of one objective", () => {
  const picture = `
    | Obiettivo strategico | Obiettivo operativo | Peso obiettivo | Indicatore | Peso indicatore | Target |
    | Servizi | Ridurre | 70 | Giorni | 60 | 20 |
    | ^ | ^ | ^ | Reclami | 40 | 5 |
    | ^ | Formare | 30 | Ore | 100 | 30 |
    | Ambiente | Riciclare | 100 | Quota | 100 | 90% |`;
  expect(groupsOf(picture)).toEqual([
    ["parent", ["Ridurre", "Formare"], 100],
    ["parent", ["Riciclare"], 100],
    ["parent", ["Giorni", "Reclami"], 100],
    ["parent", ["Ore"], 100],
    ["parent", ["Quota"], 100],
  ]);
});

it("adds the shares of a whole sheet up over all its objectives", () => {
  const picture = `
    | Obiettivo strategico | Obiettivo operativo | Peso | Indicatore | Target |
    | Servizi | Ridurre | 40 | Giorni | 20 |
    | ^ | Formare | 20 | Ore | 30 |
    | Ambiente | Riciclare | 25 | Quota | 90% |
    | ^ | Risparmiare | 15 | Consumi | 100 |`;
  expect(groupsOf(picture)).toEqual([["parent", ["Ridurre", "Formare", "Riciclare", "Risparmiare"], 100]]);
});

it("adds weights up for each responsible where they are his", () => {
  const picture = `
    | Obiettivo operativo | Responsabile | Peso | Indicatore | Target |
    | Ridurre | Anagrafe | 60 | Giorni | 20 |
    | Formare | Personale | 100 | Ore | 30 |
    | Aprire | Anagrafe | 40 | Giornate | 50 |`;
  expect(groupsOf(picture)).toEqual([
    ["manager Anagrafe", ["Ridurre", "Aprire"], 100],
    ["manager Personale", ["Formare"], 100],
  ]);
});

/** Indicators numbered by group under a word for indicator. */
function keepsGroupsApart(label: string) {
  const picture = `
    | Obiettivo operativo | Ridurre i tempi |
    | ${label} 1.1 | Giorni |
    | Peso | 60% |
    | Target | 20 |
    | ${label} 1.2 | Reclami |
    | Peso | 40% |
    | Target | 5 |
    | ${label} 2.1 | Ore |
    | Peso | 100% |
    | Target | 30 |`;
  expect(groupsOf(picture)).toEqual([
    ["kpi-group 1", ["Giorni", "Reclami"], 100],
    ["kpi-group 2", ["Ore"], 100],
  ]);
}

it("keeps the indicators of numbered groups apart", () => keepsGroupsApart("Indicatore"));

// A number without its indicator, as it is read yet.
it.failing("keeps those of «kpi operativo» apart", () => keepsGroupsApart("kpi operativo"));

it("reads the scale of every group by itself", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Peso indicatore | Target |
    | Ridurre | Giorni | 0,6 | 20 |
    | ^ | Reclami | 0,4 | 5 |
    | Formare | Ore | 60 | 30 |
    | ^ | Corsi | 40 | 4 |`;
  expect(groupsOf(picture).map(([, , sum]) => sum)).toEqual([100, 100]);
});
