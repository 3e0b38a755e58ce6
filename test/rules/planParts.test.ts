import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { planParts } from "../../src/rules/planParts";

const profile = { ...defaultProfile, year: 2025 };
const read = recognise(
  drawSheet(`
    ## Piano 2025
    | Piano della performance 2025 |
    | Codice | Obiettivo operativo | Peso | Indicatore | Target 2025 |
    | 1.1 | Sportello unico digitale | 60% | Pratiche concluse | 90 |
    | 1.2 | Carta dei servizi | 40% | Tempo medio | 28 |
    ## Piano 2024
    | Piano della performance 2024 |
    | Codice | Obiettivo operativo | Peso | Indicatore | Target 2024 |
    | 1.1 | Archivio storico | 70% | Fondi ordinati | 12 |
    | 1.2 | Orari dei musei | 30% | Ore di apertura | 40 |
    ## Note
    | Compilato dalla segreteria generale |`).workbook,
  defaultProfile,
);

it("a plan alone is its only part, as it is", () => {
  const one = { ...read, plans: read.plans.slice(0, 1) };
  const parts = planParts(one, profile);
  expect(parts).toHaveLength(1);
  expect(parts[0]?.plan).toBe(one);
  expect(parts[0]?.profile).toBe(profile);
});

it("each of several plans has its own sheets, objectives, groups and year", () => {
  const parts = planParts(read, profile);
  expect(
    parts.map(({ plan, profile: own }) => ({
      years: [plan.year, own.year],
      sheets: plan.sheets.map(({ name }) => name),
      titles: plan.nodes.map(({ title }) => title.value),
      names: plan.indicators.map(({ name }) => name.value),
      groups: plan.weightGroups.length,
    })),
  ).toEqual([
    {
      years: [2025, 2025],
      sheets: ["Piano 2025", "Note"],
      titles: ["Sportello unico digitale", "Carta dei servizi"],
      names: ["Pratiche concluse", "Tempo medio"],
      groups: 1,
    },
    {
      years: [2024, null],
      sheets: ["Piano 2024"],
      titles: ["Archivio storico", "Orari dei musei"],
      names: ["Fondi ordinati", "Ore di apertura"],
      groups: 1,
    },
  ]);
});

it("what stands on a sheet of no plan goes with the first", () => {
  const at = (sheet: string) => ({ sheet, row: 0, col: 0 });
  const parts = planParts({ ...read, hidden: [at("Note"), at("Piano 2024")] }, profile);
  expect(parts.map(({ plan }) => plan.hidden)).toEqual([[at("Note")], [at("Piano 2024")]]);
});
