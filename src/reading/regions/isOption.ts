import type { Cell } from "../../model/grid";
import type { FormHints } from "./formHints";
import { labelKey } from "./labelKey";

/** Words with a box to tick beside them. */
export const isOption = ({ type, text }: Cell, { options }: FormHints): boolean =>
  options.size > 0 && type === "text" && options.has(labelKey(text));
