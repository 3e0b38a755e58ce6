import { remember } from "../../src/rules/remember";

it("judges a text once, and forgets rather than grow", () => {
  const judged: string[] = [];
  const isLong = remember((text) => judged.push(text) && text.length > 3, 2);
  expect(["uno", "cinque", "uno", "cinque"].map(isLong)).toEqual([false, true, false, true]);
  expect(judged).toEqual(["uno", "cinque"]);
  expect(["tre", "uno"].map(isLong)).toEqual([false, false]);
  expect(judged).toEqual(["uno", "cinque", "tre", "uno"]);
});
