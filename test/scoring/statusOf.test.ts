import { defaultProfile } from "../../src/model/profile";
import { statusOf } from "../../src/scoring/statusOf";

it.each([
  [1, "reached"],
  [0.9, "reached"],
  [0.1 + 0.8, "reached"],
  [0.89, "partly"],
  [0.6, "partly"],
  [0.59, "notReached"],
  [0, "notReached"],
  [null, null],
])("a score of %d is %s", (score, status) => {
  expect(statusOf(score, defaultProfile.statusBands)).toBe(status);
});

it("does not depend on the order of the bands, and knows scores below all of them", () => {
  const bands = [{ from: 0.5, name: "partly" } as const, { from: 0.8, name: "reached" } as const];
  expect([0.9, 0.5, 0.4].map((score) => statusOf(score, bands))).toEqual(["reached", "partly", null]);
});
