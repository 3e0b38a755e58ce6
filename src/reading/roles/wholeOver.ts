import { changesOf, type FieldView } from "./fieldView";
import { addUpToWhole, numberOf } from "./numbersOf";

/** Numbers of a field by runs of what another shows; a value repeated beside the same words counts once. */
function groupsOver(view: FieldView, other: FieldView): number[][] {
  const groups: number[][] = [];
  const changes = changesOf(other);
  const { cells } = view.field;
  view.shown.forEach((_text, record) => {
    if (record === 0 || changes.has(record)) groups.push([]);
    const cell = cells[record];
    const number = cell ? numberOf(cell) : null;
    if (number !== null) groups.at(-1)?.push(number);
  });
  return groups.filter(({ length }) => length > 0);
}

/** What a field's numbers add up to 100 over: all of it, or runs of some other field. */
export function wholeOver(view: FieldView): "all" | "groups" | null {
  const numbers = view.cells.map(numberOf).filter((number) => number !== null);
  if (numbers.length < 2 || numbers.some((number) => number < 0 || number > 100)) return null;
  const sampled = view.field.cells
    .slice(0, view.shown.length)
    .flatMap((cell) => (cell ? [numberOf(cell) ?? 0] : []));
  if (addUpToWhole(sampled)) return "all";
  const over = view.all.some((other) => {
    if (other === view) return false;
    const groups = groupsOver(view, other);
    const whole = groups.filter(addUpToWhole).length;
    return groups.some(({ length }) => length > 1) && whole >= 2 && whole >= groups.length * 0.75;
  });
  return over ? "groups" : null;
}
