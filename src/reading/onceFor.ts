/** Remembers what is told of a thing as long as the thing lives: choices and sections ask again and again. */
export function onceFor<Thing extends object, Told>(tell: (thing: Thing) => Told): (thing: Thing) => Told {
  const known = new WeakMap<Thing, { readonly told: Told }>();
  return (thing) => {
    let entry = known.get(thing);
    if (!entry) known.set(thing, (entry = { told: tell(thing) }));
    return entry.told;
  };
}
