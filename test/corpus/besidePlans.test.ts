import { drawSheet } from "../../src/grid/drawSheet";
import type { Workbook } from "../../src/model/grid";
import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { notPlans } from "../support/negatives/notPlans";
import { planDifferences } from "../support/planDifferences";

/** A plan whose codes and year many other tables use too. */
const { workbook: plan } = drawSheet(`
  ## Piano 2026
  | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo | Peso | Indicatore | Target |
  | 1 | Una città che impara | 1.1 | Aprire le scuole il pomeriggio | 60% | Scuole aperte | >= 12 |
  | ^ | ^ | 1.2 | Accompagnare chi legge poco | 40% | Lettori seguiti | 300 |
  | 2 | Una città che si muove | 2.1 | Allungare le linee della sera | 100% | Corse dopo le 22 | 40 |
`);
const read = (workbook: Workbook) => recognise(workbook, defaultProfile);
const alone = read(plan);
/** Merged titles alone are a cover, whose year is the plan's. */
const others = notPlans.filter(([name, { sheets }]) => sheets.length > 0 && name !== "only merged titles");

it.each(others)("%s changes nothing of a plan beside it", (_name, other) => {
  for (const sheets of [
    [...other.sheets, ...plan.sheets],
    [...plan.sheets, ...other.sheets],
  ]) {
    const both = read({ name: plan.name, sheets });
    expect(planDifferences(alone, both)).toEqual([]);
    expect(both.sheets.filter(({ recognised }) => recognised).map(({ name }) => name)).toEqual([
      "Piano 2026",
    ]);
  }
});
