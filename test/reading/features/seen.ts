import { viewFields } from "../../../src/reading/roles/fieldView";
import type { Feature } from "../../../src/reading/roles/features/feature";
import { seenOf } from "../../../src/reading/roles/features/features";
import { shapeOf } from "../roles/shapeOf";

/** What some features see of one column of a drawing, without their bins' names: "text", "whole=weight", "text<0.25". */
export const seenIn = (
  drawing: string,
  col: number,
  features: readonly Feature[],
  headingRows = 1,
): string[] => {
  const view = viewFields(shapeOf(drawing, headingRows))[col];
  return view ? seenOf(view, features).map(({ key }) => key) : [];
};

/** A drawing of one column. */
export const column = (heading: string, cells: readonly string[]): string =>
  [heading, ...cells].map((cell) => `| ${cell} |`).join("\n");
