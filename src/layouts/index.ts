import { labelValueCards } from "./label-value-cards";
import type { Layout } from "./layout";
import { listOfObjectives } from "./list-of-objectives";
import { miniTablePerIndicator } from "./mini-table-per-indicator";
import { tableWithMergedLevels } from "./table-with-merged-levels";
import { yearsBesideObjective } from "./years-beside-objective";

/** Every layout; the first that fits what was met names the sheet. The one place to add one. */
export const layouts: readonly Layout[] = [
  miniTablePerIndicator,
  yearsBesideObjective,
  listOfObjectives,
  tableWithMergedLevels,
  labelValueCards,
];
