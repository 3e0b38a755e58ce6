import { drawSheet } from "../../../src/grid/drawSheet";
import type { Shape } from "../../../src/reading/model";
import { roughShapes } from "../../learn/roughRegions";

/** The first table of a drawing, its headings in its first row. */
export function shapeOf(drawing: string): Shape {
  const [shape] = roughShapes(drawSheet(drawing).workbook, () => false, { firstRowIsHeading: true });
  if (!shape) throw new Error("the drawing holds no table");
  return shape;
}
