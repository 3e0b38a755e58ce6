import type { IndicatorFact } from "../model";
import type { Columns } from "./columnsOf";
import { noteBlank } from "./noteBlank";
import { isNothing } from "./setIndicatorField";
import { shownIn } from "./shownIn";
import { unitsIn } from "./unitsIn";

/** Who answers for the row of an indicator: an objective may have several units, one a row. */
export function answerFor(indicator: IndicatorFact, { ofNode }: Columns, record: number): void {
  if (indicator.aggregate || indicator.responsible.length > 0) return;
  for (const column of ofNode) {
    if (column.role !== "responsible:node") continue;
    const cell = shownIn(column, record);
    const place = column.field.places[record];
    if (cell && !isNothing(cell))
      indicator.responsible = [...indicator.responsible, ...unitsIn(column.field, cell)];
    else if (place) noteBlank(indicator, "responsible", place);
  }
}
