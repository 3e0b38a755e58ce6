import { tidyLinesOf } from "../../grid/foldText";
import type { Address } from "../../model/address";
import type { Monitoring } from "../../model/indicator";
import type { Field } from "../model";
import { monitoringState } from "../words/monitoringState";
import type { Columns } from "./columnsOf";
import { readMonitoring } from "./readMonitoring";

/** How the indicators of a card stand, said once for all of them. */
export interface CardMonitoring {
  readonly monitoring: Monitoring | null;
  /** Where the card would say so and nobody wrote anything. */
  readonly unstated: Address | null;
  /** What a last line says of the last indicator. */
  readonly closing: Monitoring | null;
}

/** What a record without an indicator of its own says of how those inside it stand; what it says nothing of comes from around it. */
export function monitoringOf(
  { indicators: [kind] }: Columns,
  record: number,
  around: CardMonitoring,
): CardMonitoring {
  const silent = { monitoring: around.monitoring, unstated: around.unstated, closing: null };
  const field =
    kind && !kind.name ? kind.ofIndicator.find(({ role }) => role === "monitoring")?.field : undefined;
  if (!field) return silent;
  const cell = field.cells[record];
  if (!cell) return { ...silent, unstated: placeIn(field, record) ?? around.unstated };
  const [first = "", ...more] = tidyLinesOf(cell.text);
  const last = more.findLast((line) => monitoringState(line) !== null);
  return {
    monitoring: readMonitoring({ ...cell, text: last === undefined ? cell.text : first }),
    unstated: null,
    closing: last === undefined ? null : readMonitoring({ ...cell, text: last }),
  };
}

/** The place behind a label; a record that has no such label is asked for nothing. */
const placeIn = ({ headings, places }: Field, record: number): Address | undefined =>
  headings.length > 0 ? places[record] : undefined;
