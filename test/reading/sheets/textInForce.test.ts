import { drawSheet } from "../../../src/grid/drawSheet";
import type { Correction } from "../../../src/model/correction";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const JANUARY = `## Piano
| Obiettivo operativo | Peso | Indicatore | Target 2026 |
| Aprire la biblioteca la sera | 60% | Serate di apertura | 120 |
| Pagare prima i fornitori | 40% | Giorni medi | 30 |
`;
const JULY = JANUARY.replace("Piano", "Revisione luglio").replace("120", "90");

/** Every target with its sheet and plan, and where an older text was met with the one that holds. */
const read = (picture: string, corrections: readonly Correction[] = []) => {
  const { indicators, notRead } = recognise(drawSheet(picture).workbook, { ...defaultProfile, corrections });
  return {
    targets: indicators.map(
      ({ name, targets: [target], plan }) => `${name.at.sheet} ${target?.text} ${plan}`,
    ),
    older: notRead.map(({ at, inForce }) => `${at.sheet} → ${inForce}`),
  };
};

it.each([
  ["after it", JANUARY + JULY],
  ["before it", JULY + JANUARY],
])("leaves out the text of a plan that a revision %s replaces, and says so", (_, picture) => {
  expect(read(picture)).toEqual({
    targets: ["Revisione luglio 90 0", "Revisione luglio 30 0"],
    older: ["Piano → Revisione luglio"],
  });
});

it("keeps both where the planner calls one a plan of its own", () => {
  const { targets, older } = read(JANUARY + JULY, [{ kind: "ownPlan", sheet: "Piano" }]);
  expect(targets.toSorted()).toEqual([
    "Piano 120 0",
    "Piano 30 0",
    "Revisione luglio 30 1",
    "Revisione luglio 90 1",
  ]);
  expect(older).toEqual([]);
});

it.each([
  [
    "of another unit",
    JANUARY + JULY.replace("la biblioteca la sera", "il museo").replace("prima i fornitori", "gli arretrati"),
  ],
  ["of results", JANUARY + JULY.replace("Target", "Risultato")],
  [
    "beside several sheets with the same objectives",
    JANUARY + JANUARY.replace("Piano", "Copia").replace("120", "130") + JULY,
  ],
])("leaves out nothing for an updated sheet %s", (_, picture) => {
  expect(read(picture).older).toEqual([]);
});
