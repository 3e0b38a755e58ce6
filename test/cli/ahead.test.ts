import { ahead } from "../../src/cli/ahead";

it.each([1, 2, 5])("hands results back in order, with at most %d under way", async (atOnce) => {
  const ends: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const work = (item: number) => {
    most = Math.max(most, (underWay += 1));
    return new Promise<number>((resolve) =>
      ends.push(() => {
        underWay -= 1;
        resolve(item * 10);
      }),
    );
  };
  const results: number[] = [];
  const all = (async () => {
    for await (const { item, result } of ahead([1, 2, 3, 4, 5], atOnce, work)) results.push(item, result);
  })();
  // The last begun ends first.
  while (results.length < 10) {
    ends.pop()?.();
    await Promise.resolve();
  }
  await all;
  expect(results).toEqual([1, 10, 2, 20, 3, 30, 4, 40, 5, 50]);
  expect(most).toBe(atOnce);
});

it("fails when the turn of what failed comes, and not before", async () => {
  const seen: number[] = [];
  const reading = (async () => {
    const work = async (item: number) => {
      if (item === 3) throw new Error("three");
      return item;
    };
    for await (const { result } of ahead([1, 2, 3, 4], 4, work)) seen.push(result);
  })();
  await expect(reading).rejects.toThrow("three");
  expect(seen).toEqual([1, 2]);
});
