import type { Address } from "../../model/address";
import type { Monitoring } from "../../model/indicator";
import type { IndicatorFact, NodeFact } from "../model";
import type { IndicatorColumns } from "./indicatorsOf";
import type { Level } from "./level";

/** Where indicators of one record are read from. */
export interface RecordOfIndicators {
  readonly columns: IndicatorColumns;
  readonly levels: readonly Level[];
  readonly record: number;
  /** The node they measure. */
  readonly owner: NodeFact | null;
  /** The indicator of the record above, where this record can go on with it. */
  readonly before: IndicatorFact | null;
  /** The indicator of the card this region stands in. */
  readonly inherited: IndicatorFact | null;
  /** How the indicators of that card stand. */
  readonly monitoring: Monitoring | null;
  /** Where the card would say so and does not. */
  readonly unstated: Address | null;
  readonly section: string | null;
  readonly year: number | null;
}
