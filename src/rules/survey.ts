import type { RuleContext } from "./context";

/** Something gathered from a whole plan, for a rule that compares what stands far apart. */
export interface Survey<Value> {
  /** What was gathered; from the whole plan at once where nobody went through its parts. */
  of(context: RuleContext): Value;
  /** Looks at one part of a plan; the parts come in their order. */
  visit(part: RuleContext): void;
}

interface Progress<Value> {
  readonly value: Value;
  nodes: number;
  indicators: number;
}

/** Defines a survey by what it begins with and how it looks at a part. */
export function defineSurvey<Value>(
  begin: (whole: RuleContext) => Value,
  look: (value: Value, part: RuleContext) => void,
): Survey<Value> {
  const begun = new WeakMap<RuleContext, Progress<Value>>();
  const visit = (progress: Progress<Value>, part: RuleContext) => {
    look(progress.value, part);
    progress.nodes += part.nodes.length;
    progress.indicators += part.indicators.length;
  };
  const start = (whole: RuleContext): Progress<Value> => {
    const progress = { value: begin(whole), nodes: 0, indicators: 0 };
    begun.set(whole, progress);
    return progress;
  };
  return {
    of({ whole }) {
      const before = begun.get(whole);
      if (before && isComplete(before, whole)) return before.value;
      const progress = start(whole);
      visit(progress, whole);
      return progress.value;
    },
    visit(part) {
      const progress = begun.get(part.whole) ?? start(part.whole);
      if (!isComplete(progress, part.whole)) visit(progress, part);
    },
  };
}

const isComplete = (seen: Progress<unknown>, { nodes, indicators }: RuleContext): boolean =>
  seen.nodes === nodes.length && seen.indicators === indicators.length;
