import { asBefore } from "./asBefore";

/** Remembers what was told of some things together, as `asBefore` does of one: as long as they are the same, in their order. */
export function allAsBefore<Thing extends object, Told>(
  tell: (things: readonly Thing[]) => Told,
): (things: readonly Thing[]) => Told {
  const remembered = asBefore((_first: Thing, things: readonly Thing[]) => tell(things));
  return (things) => (things[0] ? remembered(things[0], things) : tell(things));
}
