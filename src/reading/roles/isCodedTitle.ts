import { tidyText } from "../../grid/foldText";
import type { Assignment } from "../model";
import { isBareCode } from "../words/isBareCode";
import { isTitle } from "./baseRole";

/** "OS | Cod. OO | Obiettivo operativo": under the name of a level nothing but codes, beside titles in words. */
export function isCodedTitle({ shape: { fields }, roles, certainty }: Assignment, at: number): boolean {
  const cells = (fields[at]?.cells ?? []).filter((cell) => cell !== undefined);
  return (
    isTitle(roles[at]) &&
    certainty[at] !== 1 &&
    roles.some((role, other) => other !== at && isTitle(role)) &&
    cells.length > 1 &&
    cells.every(({ text }) => /\d/.test(text) && isBareCode(tidyText(text)))
  );
}
