import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Monitoring } from "../../model/indicator";
import { monitoringState } from "../words/monitoringState";

/** How an indicator stands half-way, as its cell says. */
export const readMonitoring = ({ text, at }: Cell): Monitoring => ({
  text: tidyText(text),
  state: monitoringState(text),
  at,
});
