import type { Sourced } from "../../model/sourced";
import { isOrdinal } from "./isOrdinal";
import { looseCodeKey } from "./readTitle";

/** What a code is known by in the whole workbook, nothing where it is a mere number: every sheet may have a 1. */
export const keysOfCode = (code: Sourced<string> | null): readonly string[] =>
  code && !isOrdinal(code.value) ? [looseCodeKey(code.value)] : [];
