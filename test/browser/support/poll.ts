/** Asks again until the answer satisfies, for what the page draws and no element tells of. Rejects after ten seconds. */
export async function poll<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!satisfies(await ask())) {
    if (performance.now() > end) throw new Error("The page never came to show what was waited for");
  }
}
