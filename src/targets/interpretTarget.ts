import type { TargetMeaning, Unreadable } from "../model/target";
import { findDirection } from "./direction";
import { finishTarget } from "./finishTarget";
import { readCell } from "./readCell";
import type { TargetContext } from "./targetContext";

/** A target read but not put into words: what scoring needs. */
export type Interpretation = { readonly ok: true; readonly target: TargetMeaning } | Unreadable;

/** What a target or threshold cell means, without its words; see `parseTarget`. */
export function interpretTarget(text: string, context: TargetContext = {}): Interpretation {
  const read = readCell(text, context);
  return read.ok ? { ok: true, target: finishTarget(read, findDirection(read, context)) } : read;
}
