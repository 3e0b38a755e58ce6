import type { Owner } from "../../model/role";
import type { RowKind } from "./kindOfWords";

/** Whether a kind of row is a level of the tree rather than an indicator or phases. */
export const isOwnerKind = (kind: RowKind | undefined): kind is Owner =>
  kind !== undefined && kind !== "indicator" && kind !== "steps";
