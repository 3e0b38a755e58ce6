/** Empty lists are one list. */
const EMPTY: readonly never[] = [];

/** The same list with no room left to grow: a plan of a hundred thousand rows is kept for as long as its workbook is open. */
export const exactly = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? EMPTY : list.slice());
