/** Things kept at a time: those of the workbook that is read again and again, and of a few that are looked at between. */
const MOST = 8;

/** Gives for a set, a map or a list of texts one that says the same, where one was seen lately: what rests on it need not be told anew. */
export function keptAlike<Things extends Iterable<unknown>>(): (things: Things) => Things {
  const known = new Map<string, Things>();
  return (things) => {
    const words = JSON.stringify([...things]);
    const kept = known.get(words);
    if (kept !== undefined) return kept;
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(words, things);
    return things;
  };
}
