import type { RoleCorrection } from "../../model/correction";
import type { FieldReading } from "../../model/sheetReading";

/** What the button of the second likeliest reading says; null where a field has none. */
export const runnerUpCorrection = ({ runnerUp, anchor }: FieldReading): RoleCorrection | null =>
  runnerUp === null ? null : { kind: "role", role: runnerUp, ...anchor };
