import { foreignColumns, signatureBelow, titlesAbove } from "./additions";
import { insertRowsBetween, insertRowsInsideMerges } from "./insertRows";
import {
  brokenLines,
  everythingInCapitals,
  labelsInCapitals,
  labelsInSmallLetters,
  letterSpaced,
  oddSpaces,
  trailingColons,
  typingSlips,
} from "./lettering";
import { fillAll, fillDown, removeMerges } from "./merges";
import { insertColumns, permuteColumns } from "./moveColumns";
import { english, mixedSynonyms, synonyms } from "./replaceLabels";
import { readOnce as read } from "./readOnce";
import { repeatHeadings } from "./repeatHeadings";
import { retypeWeights } from "./retypeWeights";
import { addCoverSheets, renameSheets, shuffleSheets } from "./sheets";
import { inTurn } from "./transformation";
import type { Transformation } from "./transformation";

/** Changes that leave the plan the same. */
export const transformations: readonly Transformation[] = [
  insertRowsBetween,
  insertRowsInsideMerges,
  insertColumns,
  permuteColumns,
  synonyms,
  mixedSynonyms,
  english,
  fillDown,
  fillAll,
  removeMerges,
  renameSheets,
  shuffleSheets,
  addCoverSheets,
  titlesAbove,
  signatureBelow,
  foreignColumns,
  repeatHeadings,
  retypeWeights("weights typed as 30", read, "30"),
  retypeWeights("weights typed as 30%", read, "30%"),
  retypeWeights("weights typed as 0,3", read, "0,3"),
  retypeWeights('weights typed as text "30"', read, '"30"'),
  retypeWeights('weights typed as text "30 %"', read, '"30 %"'),
  retypeWeights("weights typed on another scale in each group", read, "per group"),
  oddSpaces,
  labelsInCapitals,
  labelsInSmallLetters,
  everythingInCapitals,
  letterSpaced,
  brokenLines,
  trailingColons,
  typingSlips,
  inTurn("rows, columns, sheets and spaces together", [
    insertRowsBetween,
    insertColumns,
    renameSheets,
    shuffleSheets,
    addCoverSheets,
    oddSpaces,
  ]),
  inTurn("synonyms, capitals and columns together", [
    permuteColumns,
    mixedSynonyms,
    labelsInCapitals,
    trailingColons,
  ]),
];
