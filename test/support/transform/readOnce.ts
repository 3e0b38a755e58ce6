import type { Workbook } from "../../../src/model/grid";
import { defaultProfile } from "../../../src/model/profile";
import { onceFor } from "../../../src/reading/onceFor";
import { recognise } from "../../../src/reading/recognise";

/** The plan of a workbook: several changes ask for that of the same one. */
export const readOnce = onceFor((workbook: Workbook) => recognise(workbook, defaultProfile));
