import { asBefore } from "../../src/reading/asBefore";

const told = () => {
  const asked: unknown[][] = [];
  const tell = asBefore((thing: { readonly name: string }, ...rest: readonly unknown[]) => {
    asked.push([thing.name, ...rest]);
    return `${thing.name} ${asked.length}`;
  });
  return { asked, tell };
};
const [roma, asti] = [{ name: "Roma" }, { name: "Asti" }];
const [one, two] = [{}, {}];

const CASES: readonly (readonly [string, readonly (readonly [{ name: string }, ...unknown[]])[], number])[] =
  [
    ["the same thing", [[roma], [roma]], 1],
    ["two things in turn", [[roma], [asti], [roma], [asti]], 2],
    ["another that says the same", [[roma], [{ name: "Roma" }]], 2],
    [
      "the same beside it",
      [
        [roma, one, "x"],
        [roma, one, "x"],
      ],
      1,
    ],
    [
      "something else beside it",
      [
        [roma, one],
        [roma, two],
      ],
      2,
    ],
    [
      "a list of the same",
      [
        [roma, [one, two]],
        [roma, [one, two]],
      ],
      1,
    ],
    [
      "a list in another order",
      [
        [roma, [one, two]],
        [roma, [two, one]],
      ],
      2,
    ],
    [
      "a list that grew",
      [
        [roma, [one]],
        [roma, [one, two]],
      ],
      2,
    ],
    [
      "a list and then none",
      [
        [roma, [one]],
        [roma, null],
        [roma, [one]],
      ],
      3,
    ],
    [
      "what was told before the last time",
      [
        [roma, one],
        [roma, two],
        [roma, one],
      ],
      3,
    ],
  ];

it.each(CASES)("%s: told as often as needed", (_name, calls, times) => {
  const { asked, tell } = told();
  const answers = calls.map((call) => tell(...call));
  expect(asked.length).toBe(times);
  expect(new Set(answers).size).toBe(times);
});
