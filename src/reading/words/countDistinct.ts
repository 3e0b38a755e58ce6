import { tidyText } from "../../grid/foldText";

/** How many of some texts differ, white space aside. */
export const countDistinct = (texts: readonly string[]): number => new Set(texts.map(tidyText)).size;
