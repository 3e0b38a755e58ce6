/** The last action that was asked for, whatever came of it. */
let last: Promise<unknown> = Promise.resolve();

/** Carries actions out one after the other, in the order they were asked for: a workbook is changed by one at a time. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = last.then(work);
  last = run.catch(() => undefined);
  return run;
}
