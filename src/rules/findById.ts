interface Identified {
  readonly id: string;
}

/** Finds the items of some lists by their id, without a look-up for who asks for one after the other in their order. */
export function findById<Item extends Identified>(
  ...lists: readonly (readonly Item[])[]
): (id: string) => Item | undefined {
  const cursors = lists.map((items) => new Cursor(items));
  let last = cursors[0];
  return (id) => {
    const next = last?.next(id);
    if (next) return next;
    for (const cursor of cursors) {
      const item = cursor.next(id) ?? cursor.find(id);
      if (!item) continue;
      last = cursor;
      return item;
    }
    return undefined;
  };
}

class Cursor<Item extends Identified> {
  private place = 0;
  private places: ReadonlyMap<string, number> | null = null;

  constructor(private readonly items: readonly Item[]) {}

  /** The item after the last one found, where it is the one that is asked for. */
  next(id: string): Item | undefined {
    const item = this.items[this.place];
    if (item?.id !== id) return undefined;
    this.place += 1;
    return item;
  }

  find(id: string): Item | undefined {
    this.places ??= placesOf(this.items);
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    this.place = place + 1;
    return this.items[place];
  }
}

function placesOf(items: readonly Identified[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  items.forEach(({ id }, place) => places.set(id, place));
  return places;
}
