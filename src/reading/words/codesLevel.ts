import { tidyText } from "../../grid/foldText";
import { isBareCode } from "./isBareCode";
import { levelNamedBy } from "./levelNamedBy";

/** "OS1 | Obiettivo strategico: Imprese": a code in a cell of its own before a text that names its level. */
export const codesLevel = (code: string | undefined, title: string | undefined): boolean =>
  code !== undefined &&
  title !== undefined &&
  isBareCode(tidyText(code)) &&
  levelNamedBy(title) !== undefined;
