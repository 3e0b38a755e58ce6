import { allAsBefore } from "../../src/reading/allAsBefore";

const [roma, asti] = [{ name: "Roma" }, { name: "Asti" }];
type Town = { readonly name: string };

it.each<[string, readonly (readonly Town[])[], number]>([
  [
    "the same things",
    [
      [roma, asti],
      [roma, asti],
    ],
    1,
  ],
  [
    "another order",
    [
      [roma, asti],
      [asti, roma],
    ],
    2,
  ],
  ["one more", [[roma], [roma, asti]], 2],
  ["others that say the same", [[roma], [{ name: "Roma" }]], 2],
])("%s: told as often as needed", (_name, lists, times) => {
  let told = 0;
  const tell = allAsBefore(
    (towns: readonly Town[]) => `${towns.map(({ name }) => name).join()} ${(told += 1)}`,
  );
  expect(new Set(lists.map(tell)).size).toBe(times);
  expect(told).toBe(times);
});

it("tells of nothing too", () => {
  expect(allAsBefore((towns: readonly Town[]) => towns.length)([])).toBe(0);
});
