import {
  blankColumnsBetweenAll,
  blankMargin,
  doubledColumns,
  hiddenParts,
  widenedColumn,
} from "./doubledCells";
import { repeatedGroups } from "./flatHeadings";
import {
  footnotes,
  hintsBelow,
  hintsInBrackets,
  letteredHeadings,
  numberedFields,
  ornaments,
} from "./labelMarks";
import { emptySheets, officeSheets, reverseSheets } from "./officeSheets";
import { otherEnglish, otherItalian } from "./moreWords";
import { datesAsText, formulas, numbersAsText, seemingBlanks, textsAsNumbers } from "./storedAs";
import {
  banners,
  checkboxes,
  commentColumn,
  commentsBetween,
  headingsBelow,
  outcomeColumn,
} from "./tableExtras";
import type { Transformation } from "./transformation";
import {
  apostrophesForAccents,
  curlyApostrophes,
  decomposedAccents,
  hyphenation,
  ligatures,
  noAccents,
  rareSpaces,
  titleCase,
  unseenCharacters,
  windowsLineEnds,
} from "./typography";
import { abbreviations, camelCase, otherNumber, snakeCase } from "./wordForms";

/** More changes that leave the plan the same: what converters, copying and printing do to a workbook. */
export const furtherTransformations: readonly Transformation[] = [
  curlyApostrophes,
  apostrophesForAccents,
  noAccents,
  decomposedAccents,
  windowsLineEnds,
  unseenCharacters,
  rareSpaces,
  hyphenation,
  ligatures,
  titleCase,
  footnotes,
  hintsInBrackets,
  hintsBelow,
  letteredHeadings,
  numberedFields,
  ornaments,
  snakeCase,
  camelCase,
  abbreviations,
  otherNumber,
  otherItalian,
  otherEnglish,
  doubledColumns,
  widenedColumn,
  blankColumnsBetweenAll,
  blankMargin,
  hiddenParts,
  numbersAsText,
  datesAsText,
  textsAsNumbers,
  formulas,
  seemingBlanks,
  checkboxes,
  commentColumn,
  outcomeColumn,
  commentsBetween,
  banners,
  headingsBelow,
  repeatedGroups,
  officeSheets,
  emptySheets,
  reverseSheets,
];
