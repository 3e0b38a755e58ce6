import type { Bilingual } from "../model/finding";
import type { TargetReading } from "../model/target";

/** Languages a report can be written in. */
export type Language = keyof Bilingual;

/** One reading of a target text, as the JSON contract has it; `reason` says why it could not be read. */
export type TargetJson = ReturnType<typeof targetJson>;

/** A target text and what it was understood as. Percentages are fractions, dates ISO, unknown parts null. */
export function targetJson(text: string, reading: TargetReading, language: Language) {
  if (!reading.ok) {
    const { reason, position, cause } = reading;
    return { text, ...NOTHING, reason: reason[language], cause, position };
  }
  const { words, ...target } = reading.target;
  return { text, ...NOTHING, ...target, words: words[language] };
}

const NOTHING = {
  kind: "unreadable" as string,
  operator: null as string | null,
  value: null as number | boolean | string | null,
  unit: null as string | null,
  basis: null as object | null,
  change: null as number | null,
  tolerance: null as number | null,
  remark: null as string | null,
  direction: null as string | null,
  assumed: [] as readonly string[],
  words: null as string | null,
  reason: null as string | null,
};
