import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import written from "../../src/reading/roles/weights.json";

const root = join(__dirname, "../..");
const packedWeights = createRequire(__filename)(join(root, ".webpack/packedWeights.js")) as (
  source: string,
) => string;

it("loads the weights of the reader as they were written", () => {
  const source = readFileSync(join(root, "src/reading/roles/weights.json"), "utf8");
  const loaded: { exports: unknown } = { exports: null };
  new Function("module", packedWeights(source))(loaded);
  expect(loaded.exports).toEqual(written);
});
