import type { Unreadable } from "../model/target";
import { mayBeDecimal } from "./decimalHabits";
import { findDirection } from "./direction";
import type { Draft } from "./draft";
import { finishTarget } from "./finishTarget";
import type { Interpretation, interpretTarget } from "./interpretTarget";
import { readCell } from "./readCell";
import type { TargetContext } from "./targetContext";

/** As many ways to read one text are worth keeping: another unit, another year, another number behind it. */
const WAYS_OF_ONE_TEXT = 8;

/** A text as it was read beside some unit, year …, and what it means whichever way is better. */
interface Remembered {
  readonly stored: TargetContext["stored"];
  readonly number: TargetContext["number"];
  readonly unit: TargetContext["unit"];
  readonly year: TargetContext["year"];
  readonly decimals: TargetContext["decimals"];
  readonly read: Draft | Unreadable;
  /** By the way that is better, and whether it was supposed. */
  readonly directed: Partial<Record<string, Interpretation>>;
}

interface KnownText {
  /** Only here the habit of the column makes a difference. */
  readonly asksHabit: boolean;
  readonly ways: Remembered[];
}

/**
 * An `interpretTarget` that knows the texts it has read: a great plan says "≥ 90%" a thousand times, and which way is better is
 * all that can differ from one indicator to the next. It keeps at most `most` texts.
 */
export function rememberTexts(most = 10_000): typeof interpretTarget {
  const texts = new Map<string, KnownText>();
  return (text, context = {}) => {
    let known = texts.get(text);
    if (!known) {
      if (texts.size >= most) texts.clear();
      texts.set(text, (known = { asksHabit: mayBeDecimal(text), ways: [] }));
    }
    const remembered = recall(known, context) ?? add(known, text, context);
    const { read } = remembered;
    return read.ok ? directed(remembered, read, context) : read;
  };
}

function recall({ asksHabit, ways }: KnownText, context: TargetContext): Remembered | undefined {
  const { stored, number, unit, year } = context;
  for (const way of ways) {
    if (way.number !== number || way.unit !== unit || way.year !== year || way.stored !== stored) continue;
    if (!asksHabit || way.decimals === context.decimals) return way;
  }
  return undefined;
}

function add({ ways }: KnownText, text: string, context: TargetContext): Remembered {
  const { stored, number, unit, year, decimals } = context;
  const read = readCell(text, context);
  const remembered = { stored, number, unit, year, decimals, read, directed: {} };
  if (ways.length === WAYS_OF_ONE_TEXT) ways.length = 0;
  ways.push(remembered);
  return remembered;
}

function directed(remembered: Remembered, draft: Draft, context: TargetContext): Interpretation {
  const found = findDirection(draft, context);
  const way = found.assumed
    ? found.way === "higher"
      ? "supposed higher"
      : "supposed lower"
    : (found.way ?? "open");
  return (remembered.directed[way] ??= { ok: true, target: finishTarget(draft, found) });
}
