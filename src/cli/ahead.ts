/** Does work for some items, at most so many at a time; results come in the order of the items, and so does the first failure. */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const begun: Promise<Result>[] = [];
  for (const [place, item] of items.entries()) {
    for (const next of items.slice(begun.length, place + atOnce)) {
      const working = work(next);
      // Told when its turn comes.
      working.catch(() => undefined);
      begun.push(working);
    }
    yield { item, result: await (begun[place] as Promise<Result>) };
  }
}
