/**
 * Asks again until the answer satisfies, for what the page draws and no element tells of. Rejects after thirty seconds, as waiting
 * for an element does, and says what was answered last.
 */
export async function poll<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return;
    if (performance.now() > end)
      throw new Error(`The page never came to show what was waited for, only ${JSON.stringify(answer)}`);
  }
}
