/** Days of the calendar a function takes for such: 1954 to 2119. */
export const DAYS = [20_000, 80_500] as const;

/** Percentages people write are no larger: 200 %. */
const MOST = 2;

/**
 * What the first letter of CELL("format") is: P of a percentage, D of a date, the others of plain numbers. LibreOffice, which alone knows
 * CELL("sheet"), says G of most dates and F0 of General, which is G in Excel.
 */
const LETTERS = "PDGF,CS";

const letter = (cell: string): string => `LEFT(CELL("format",${cell}))`;

/** Numbers nobody shows as a percentage or a date; a text or a blank cell does no harm here. */
const neither = (cell: string): string =>
  `OR(${cell}<-${MOST},AND(${cell}>${MOST},${cell}<${DAYS[0]}),${cell}>=${DAYS[1]})`;

/** Fractions, which are as much with the sign of a percentage as without; a 0 may be what a date makes of a blank cell. */
const either = (cell: string): string => `AND(${cell}>=-1,${cell}<=1,${cell}<>0)`;

/**
 * Conditions of a formula on how its cells show their numbers. Excel on the web and on phones knows no CELL("format")
 * (https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf), and one of another language may have other letters: there
 * the number itself must leave no doubt.
 */
export const shownAs = {
  plain: (cell: string): string =>
    `IFERROR(SEARCH(${letter(cell)},"${LETTERS}")>IF(ISNUMBER(CELL("sheet",${cell})),3,2),${neither(cell)})`,
  percent: (cell: string): string => `IFERROR(${letter(cell)}="P",${either(cell)})`,
  noPercent: (cell: string): string => `IFERROR(${letter(cell)}<>"P",TRUE)`,
} as const;
