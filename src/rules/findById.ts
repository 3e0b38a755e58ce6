/** Finds items by their id, without a look-up for who asks for one after the other in their order. */
export function findById<Item extends { readonly id: string }>(
  items: readonly Item[],
): (id: string) => Item | undefined {
  let next = 0;
  let places: Map<string, number> | null = null;
  return (id) => {
    if (items[next]?.id !== id) {
      places ??= placesOf(items);
      next = places.get(id) ?? items.length;
    }
    return items[next++];
  };
}

function placesOf(items: readonly { readonly id: string }[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, { id }] of items.entries()) places.set(id, place);
  return places;
}
