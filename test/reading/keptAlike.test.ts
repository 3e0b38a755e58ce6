import { keptAlike } from "../../src/reading/keptAlike";

const kept = () => keptAlike<readonly string[]>();

it("gives the thing seen first for one that says the same", () => {
  const like = kept();
  const first = ["Peso", "Target"];
  expect(like(first)).toBe(first);
  expect(like(["Peso", "Target"])).toBe(first);
  expect(like(["Peso"])).not.toBe(first);
});

it("forgets what was seen long ago", () => {
  const like = kept();
  const first = ["Peso"];
  like(first);
  for (let other = 0; other < 20; other += 1) like([`Target ${other}`]);
  expect(like(["Peso"])).not.toBe(first);
});
