import type { Command } from "./command";
import { materialise } from "./materialise";

/** *Materializza › In valori*: every PERF formula becomes the value it has now. */
export const proposeValues: Command = {
  show: "always",
  run: (desk) => materialise(desk, "values"),
};
