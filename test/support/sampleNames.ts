import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** File names of the sample workbooks the product comes with. */
export const sampleNames: readonly string[] = readdirSync(resolve(__dirname, "../../assets/samples")).filter(
  (name) => name.endsWith(".xlsx"),
);
