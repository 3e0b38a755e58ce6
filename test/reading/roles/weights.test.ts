import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WeightsFile } from "../../../src/reading/roles/weighEvidence";
import { allPictures } from "../../learn/allPictures";
import { fingerprint } from "../../learn/fingerprint";

const path = join(__dirname, "../../../src/reading/roles/weights.json");
const text = readFileSync(path, "utf8");
const weights = JSON.parse(text) as WeightsFile;

it("the weights were learned from the pictures, features and words there are; else `npm run learn` is due", async () => {
  expect(weights.learnedFrom).toBe(fingerprint(await allPictures()));
});

it("certainty rises with the chance the engine gives, and never says that all is sure", () => {
  const points = weights.calibration;
  expect(points.length).toBeGreaterThan(5);
  points.slice(1).forEach(([chance, right], at) => {
    expect(chance).toBeGreaterThanOrEqual(points[at]?.[0] ?? 1);
    expect(right).toBeGreaterThanOrEqual(points[at]?.[1] ?? 1);
  });
  expect(points.at(-1)?.[1]).toBeLessThan(1);
});
