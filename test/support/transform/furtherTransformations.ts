import {
  blankColumnsBetweenAll,
  blankMargin,
  blankRowsBetweenAll,
  doubledColumns,
  doubledRows,
  hiddenParts,
  widenedColumn,
} from "./doubledCells";
import { labelsWithValues } from "./cardForms";
import { bilingual, exportColumns, nullsWritten } from "./databaseExport";
import { flatHeadings, repeatedGroups } from "./flatHeadings";
import {
  footnotes,
  hintsBelow,
  hintsInBrackets,
  letteredHeadings,
  numberedFields,
  ornaments,
} from "./labelMarks";
import {
  copiedSheet,
  copiedWorkbook,
  emptySheets,
  officeSheets,
  pivotSheet,
  reverseSheets,
} from "./officeSheets";
import { codeSeparators, pageFooters, strayCells, totalRow } from "./printedPages";
import { halvedSheets, sideBySide } from "./splitSheets";
import { someMergesFilled } from "./merges";
import { otherEnglish, otherItalian } from "./moreWords";
import { readOnce } from "./readOnce";
import {
  codesAsNumbers,
  datesAsText,
  formulas,
  numbersAsText,
  seemingBlanks,
  textsAsNumbers,
  yearsOtherwise,
} from "./storedAs";
import {
  banners,
  checkboxes,
  columnNumbers,
  commentColumn,
  commentsBetween,
  headingsBelow,
  outcomeColumn,
  rowNumbers,
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
  doubledRows,
  widenedColumn,
  blankColumnsBetweenAll,
  blankRowsBetweenAll,
  blankMargin,
  hiddenParts,
  numbersAsText,
  datesAsText,
  textsAsNumbers,
  codesAsNumbers,
  yearsOtherwise,
  formulas,
  seemingBlanks,
  rowNumbers,
  checkboxes,
  columnNumbers,
  commentColumn,
  outcomeColumn,
  commentsBetween,
  banners,
  headingsBelow,
  repeatedGroups,
  flatHeadings,
  officeSheets,
  emptySheets,
  pivotSheet(readOnce),
  reverseSheets,
  copiedSheet,
  copiedWorkbook,
  halvedSheets,
  sideBySide,
  pageFooters,
  strayCells,
  codeSeparators,
  totalRow,
  exportColumns(readOnce),
  bilingual,
  nullsWritten,
  labelsWithValues,
  someMergesFilled,
];
