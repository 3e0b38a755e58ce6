import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/choice/recognise";
import { defaultProfile } from "../../src/model/profile";

const read = (picture: string) => recognise(drawSheet(picture).workbook, defaultProfile);

const PLAIN = `
  | Obiettivo operativo | Peso | Indicatore | Peso indicatore | Target 2026 |
  | Ridurre le attese | 60 | Giorni di rilascio | 100 | <= 20 |
  | Formare il personale | 40 | Ore di formazione | 100 | >= 30 |`;

it("is sure where both readers say the same", () => {
  const { sheets, nodes } = read(PLAIN);
  expect(nodes.map(({ title }) => title.value)).toEqual(["Ridurre le attese", "Formare il personale"]);
  expect(sheets[0]?.certainty).toBeGreaterThanOrEqual(0.9);
  expect(sheets[0]?.fields.map(({ role }) => role)).toContain("weight:indicator");
});

it("reads what the narrow reader passes over, and claims less for it", () => {
  const { sheets, nodes, indicators } = read(`
    | Obiettivo aziendale | Peso aziendale | Indicatore aziendale | Target aziendale |
    | Accorciare le liste di attesa | 60 | Visite entro dieci giorni | >= 85% |
    | Curare a casa | 40 | Assistiti a domicilio | 7% |`);
  expect(nodes.map(({ title }) => title.value)).toEqual(["Accorciare le liste di attesa", "Curare a casa"]);
  expect(indicators.map(({ targets: [target] }) => target?.text)).toEqual([">= 85%", "7%"]);
  expect(sheets[0]?.certainty).toBeLessThan(0.9);
});

it("takes no list of words for a plan", () => {
  expect(
    read(`| Voce | Significato |\n| Obiettivo | Che cosa si vuole |\n| Indicatore | Come si misura |`).nodes,
  ).toEqual([]);
});

it("obeys what a planner said of a heading", () => {
  const { workbook } = drawSheet(PLAIN);
  const corrections = [{ kind: "role", role: "aside", headings: ["peso"] }] as const;
  const weights = recognise(workbook, { ...defaultProfile, corrections }).nodes.map(({ weight }) => weight);
  expect(weights).toEqual([null, null]);
});
