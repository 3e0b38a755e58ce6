import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Plan } from "../../model/plan";
import type { Assignment, NodeFact } from "../model";
import type { JudgedPart } from "../sheets/judgedPart";
import type { Plans } from "../sheets/plansOf";

/** What the stages of the reader found, as far as the report needs it. */
export interface Found {
  /** One a sheet, in tab order; copies of other sheets among them. */
  readonly views: readonly SheetView[];
  readonly assignments: readonly Assignment[];
  readonly parts: readonly JudgedPart[];
  readonly facts: readonly NodeFact[];
  readonly tree: Pick<Plan, "nodes" | "indicators" | "weightGroups">;
  readonly plans: Plans;
  /** Remarks set apart before anything was read. */
  readonly far: readonly Cell[];
}
