import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { itStaysTheSame } from "../support/itStaysTheSame";
import { furtherTransformations } from "../support/transform/furtherTransformations";
import { transformations } from "../support/transform/transformations";

describe("the plan of a sample stays the same when its sheets change", () => {
  const folder = resolve(__dirname, "../../assets/samples");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  describe.each(files)("%s", (file) => {
    itStaysTheSame(join(folder, file), files.indexOf(file), [...transformations, ...furtherTransformations]);
  });
});
