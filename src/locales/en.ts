import { check } from "./en/check";
import { pane } from "./en/pane";
import { plan } from "./en/plan";
import { reading } from "./en/reading";
import { scores } from "./en/scores";
import { tree } from "./en/tree";
import { format } from "./format";
import type { Messages } from "./it";

/** Everything the pane says, in English. */
export const en: Messages = { format: format("en-GB"), pane, plan, tree, check, scores, reading };
