import type { Item } from "./item";

/** Labels that come again one after the other: so many begin another part, though the first label is missing. */
const RUN = 4;

/** The parts of a card whose labels come again in a row without the one it begins with; the card itself where none do. */
export function runsOf(group: readonly Item[]): readonly (readonly Item[])[] {
  const keys = group.map(({ key }) => key);
  const again = keys.findIndex((key, at) => {
    const first = keys.indexOf(key);
    return (
      first > 0 &&
      first < at &&
      keys.slice(at, at + RUN).every((one, step) => one !== null && one === keys[first + step]) &&
      at + RUN <= keys.length &&
      first + RUN <= at
    );
  });
  return again < 0 ? [group] : [group.slice(0, again), ...runsOf(group.slice(again))];
}
