import { tidyText } from "../../grid/foldText";
import type { Line } from "./lineOf";

/** "(1) | (2) | (3)", "a | b | c = a × b". */
export function isColumnNumbers({ spots }: Line): boolean {
  if (spots.length < 2) return false;
  const texts = spots.map(({ cell }) => tidyText(cell.text).replace(/[()[\].]/g, ""));
  const numbers = texts.map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number < 60))
    return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return texts.every((text, index) =>
    new RegExp(`^${String.fromCharCode(97 + index)}(?:\\s*=.*)?$`, "i").test(text),
  );
}
