/** Things kept at a time: those of the workbook that is read again and again, and of a few that are looked at between. */
const MOST = 8;

/** Gives for a thing one that says the same, where one was seen lately: what rests on it need not be told anew. */
export function keptAlike<Thing>(wordsOf: (thing: Thing) => string): (thing: Thing) => Thing {
  const known = new Map<string, Thing>();
  return (thing) => {
    const words = wordsOf(thing);
    const kept = known.get(words);
    if (kept !== undefined) return kept;
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(words, thing);
    return thing;
  };
}
