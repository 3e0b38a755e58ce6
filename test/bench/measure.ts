/** Time of one run of a task, in milliseconds, with what it gives. */
export async function timed<T>(
  task: () => T | Promise<T>,
): Promise<{ readonly time: number; readonly result: T }> {
  const start = performance.now();
  const result = await task();
  return { time: performance.now() - start, result };
}

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** Prints a figure; where it has a mark, says whether it keeps it, and makes the process fail when it does not. */
export function report(name: string, figure: number, unit: string, most?: number): void {
  const kept = most === undefined || figure <= most;
  const mark = most === undefined ? "" : `  (at most ${most}${unit}: ${kept ? "kept" : "MISSED"})`;
  console.log(`  ${name.padEnd(56)}${figure.toFixed(figure < 10 ? 3 : 0).padStart(10)} ${unit}${mark}`);
  if (!kept) process.exitCode = 1;
}

/** The fastest of some runs, in milliseconds: whatever else the machine does only slows. */
export async function fastest(times: number, task: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await task();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
