import { format } from "./format";
import { check } from "./it/check";
import { pane } from "./it/pane";
import { plan } from "./it/plan";
import { reading } from "./it/reading";
import { scores } from "./it/scores";
import { tree } from "./it/tree";

/** Everything the pane says, in Italian; the other languages say the same. */
export const it = { format: format("it-IT"), pane, plan, tree, check, scores, reading };

export type Messages = typeof it;
