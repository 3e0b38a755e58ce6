import type { Command } from "./command";
import { materialise } from "./materialise";

/** *Materializza › In formule di Excel*: PERF formulas become Excel's own where these say the same, values elsewhere. */
export const proposeNative: Command = {
  show: "always",
  run: (desk) => materialise(desk, "native"),
};
