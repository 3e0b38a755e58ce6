import type { Field } from "../model";

/** Whether most cells have two sides, on two lines or with a bar: where few have, those name two things. */
export function areInTwo(cells: Field["cells"]): boolean {
  const filled = cells.slice(0, SAMPLED).filter((cell) => cell !== undefined);
  return filled.filter(({ text }) => /\S\s*[/|\n]\s*\S/.test(text)).length * 2 > filled.length;
}

const SAMPLED = 64;
