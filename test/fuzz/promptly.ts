/** No single case may take longer, in milliseconds of this process: what else the machine is busy with does not count. */
const LONGEST = 1000;

/** What the work gives; throws where it is slow. */
export async function promptly<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const [first, result] = await timed(work);
  // The process itself pauses now and then, on any case: what is slow is slow again.
  if (first > LONGEST) {
    const [again] = await timed(work);
    if (again > LONGEST) throw new Error(`${what} took ${Math.round(again)} ms`);
  }
  return result;
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [number, T]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
