import { drawSheet } from "../../../src/grid/drawSheet";
import type { Workbook } from "../../../src/model/grid";
import { rules } from "../../../src/rules/index";
import { PLANT_SEED } from "../../support/plant/expectGoodHarvest";
import { plantEverywhere, type Harvest } from "../../support/plant/plantEverywhere";

const pictures = rules.flatMap(({ id, good }) =>
  good.map((picture): Workbook => ({ ...drawSheet(picture).workbook, name: `disegno di ${id}` })),
);

it.each(rules.map(({ id }) => id))("finds %s planted into drawn sheets", (id) => {
  // The rule's own pictures first, then the others until three of them had room for the defect.
  const ordered = [...pictures].sort(
    (a, b) => Number(b.name.endsWith(` ${id}`)) - Number(a.name.endsWith(` ${id}`)),
  );
  const harvests: Harvest[] = [];
  for (const workbook of ordered) {
    if (harvests.length >= 3) break;
    const sowing = { sites: 1, seed: PLANT_SEED, only: id };
    harvests.push(...plantEverywhere(workbook, sowing).filter(({ planted }) => planted > 0));
  }
  expect(harvests.length).toBeGreaterThan(0);
  expect(harvests.flatMap(({ missed }) => missed)).toEqual([]);
});
