import { managerWeights } from "./managerWeights";
import type { Sample } from "./sample";
import { stackedCards } from "./stackedCards";
import { strategicAndOperational } from "./strategicAndOperational";
import { twoColumnCards } from "./twoColumnCards";
import { wideTable } from "./wideTable";
import { yearEndResults } from "./yearEndResults";

/** Every sample, in the order of the workbench's chooser. */
export const samples = (): Sample[] => [
  wideTable({ clean: false }),
  stackedCards(),
  strategicAndOperational(),
  twoColumnCards(),
  managerWeights(),
  yearEndResults(),
  wideTable({ clean: true }),
];
