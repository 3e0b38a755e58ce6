import { drawSheet } from "../../../src/grid/drawSheet";
import type { Workbook } from "../../../src/model/grid";
import { bareWorkbooks } from "./bareWorkbooks";
import { companyWorkbooks } from "./companyWorkbooks";
import { moneyWorkbooks } from "./moneyWorkbooks";
import { nearWorkbooks } from "./nearWorkbooks";
import { officeWorkbooks } from "./officeWorkbooks";
import { otherWorkbooks } from "./otherWorkbooks";
import { peopleWorkbooks } from "./peopleWorkbooks";
import { projectWorkbooks } from "./projectWorkbooks";
import { thingWorkbooks } from "./thingWorkbooks";
import { trickyWorkbooks } from "./trickyWorkbooks";
import { wordyWorkbooks } from "./wordyWorkbooks";

const drawn: Readonly<Record<string, string>> = {
  ...moneyWorkbooks,
  ...thingWorkbooks,
  ...peopleWorkbooks,
  ...projectWorkbooks,
  ...trickyWorkbooks,
  ...officeWorkbooks,
  ...companyWorkbooks,
  ...wordyWorkbooks,
  ...nearWorkbooks,
  ...otherWorkbooks,
};

/** Workbooks of everyday offices that hold no plan, by what they are. */
export const notPlans: readonly (readonly [string, Workbook])[] = [
  ...Object.entries(drawn).map(
    ([name, picture]) => [name, drawSheet(picture, `${name}.xlsx`).workbook] as const,
  ),
  ...Object.entries(bareWorkbooks),
];
