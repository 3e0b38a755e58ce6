/** By workbook, the changes under which its plan does not stay the same yet. The lists may only shrink. */
export const notYetTheSame: Readonly<Record<string, readonly string[]>> = {};
