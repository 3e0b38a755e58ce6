import type { Target, TargetReading } from "../model/target";

/** One reading as `cruscotto target --format json` and the tree print it. */
export interface TargetJson extends Omit<Target, "kind" | "words"> {
  readonly text: string;
  readonly kind: Target["kind"] | "unreadable";
  readonly words: string | null;
  /** Why it is unreadable, and the 0-based position where reading stopped; null for a target. */
  readonly reason: string | null;
  readonly position: number | null;
}

const NOTHING: Omit<Target, "kind" | "words"> = {
  operator: null,
  value: null,
  unit: null,
  basis: null,
  change: null,
  tolerance: null,
  scale: null,
  unsigned: false,
  counted: false,
  remark: null,
  direction: null,
  assumed: [],
};

/** The reading of a target text in the shape of the JSON contract. */
export function targetJson(text: string, reading: TargetReading, language: "it" | "en" = "it"): TargetJson {
  if (!reading.ok) {
    const reason = reading.reason[language];
    return { text, kind: "unreadable", ...NOTHING, words: null, reason, position: reading.position };
  }
  const { kind, words, ...rest } = reading.target;
  return { text, kind, ...rest, words: words[language], reason: null, position: null };
}
