import type { RuleContext } from "./context";
import { addToSet } from "../model/addToSet";
import { isMisspelt, slipsOf } from "./isMisspelt";
import { unitWords } from "./unitWords";
import { cellsNaming, type WrittenName } from "./writtenNames";

interface Unit {
  readonly words: readonly string[];
  readonly names: WrittenName[];
}

/** Units of the same number of words whose names differ by a slip of the hand are one unit, that of the name in most cells. */
export function joinSlips(
  context: RuleContext,
  names: ReadonlyMap<string, WrittenName[]>,
): readonly WrittenName[][] {
  const units = [...names.values()].map((same): Unit => ({
    words: unitWords(same[0]?.value ?? ""),
    names: same,
  }));
  const near = neighbours(units);
  if (near.size === 0) return units.map((unit) => unit.names);

  const close = units.filter((unit) => near.has(unit));
  const cells = new Map(close.map((unit) => [unit, cellsNaming(context, unit.names).length]));
  const often = close.sort((a, b) => (cells.get(b) ?? 0) - (cells.get(a) ?? 0));
  const place = new Map(often.map((unit, index) => [unit, index]));
  const joined = new Map(units.map((unit) => [unit, unit.names]));
  const settled = new Set<Unit>();
  for (const unit of often) {
    const others = [...(near.get(unit) ?? [])].filter((other) => settled.has(other) && joined.has(other));
    const [usual] = others.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    settled.add(unit);
    if (!usual) continue;
    joined.set(usual, [...(joined.get(usual) ?? []), ...unit.names]);
    joined.delete(unit);
  }
  return [...joined.values()];
}

/** The units that could be slips of each other. */
function neighbours(units: readonly Unit[]): ReadonlyMap<Unit, ReadonlySet<Unit>> {
  const bySlip = new Map<number, Unit[]>();
  const near = new Map<Unit, Set<Unit>>();
  for (const unit of units) {
    for (const slip of slipsOf(unit.words)) {
      const sharing = bySlip.get(slip);
      if (!sharing) bySlip.set(slip, [unit]);
      else {
        for (const other of sharing) {
          if (!isMisspelt(unit.words, other.words)) continue;
          addToSet(near, unit, other);
          addToSet(near, other, unit);
        }
        sharing.push(unit);
      }
    }
  }
  return near;
}
