import { defaultProfile } from "../../../src/model/profile";
import type { Workbook } from "../../../src/model/grid";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";
import { signatureBelow, titlesAbove } from "../../support/transform/additions";
import { blankMargin, hiddenParts } from "../../support/transform/doubledCells";
import { insertRowsBetween, insertRowsInsideMerges } from "../../support/transform/insertRows";
import {
  everythingInCapitals,
  labelsInCapitals,
  oddSpaces,
  trailingColons,
} from "../../support/transform/lettering";
import { fillAll, fillDown, removeMerges, someMergesFilled } from "../../support/transform/merges";
import { insertColumns, permuteColumns } from "../../support/transform/moveColumns";
import { emptySheets, officeSheets } from "../../support/transform/officeSheets";
import { seeded } from "../../support/transform/random";
import { addCoverSheets, renameSheets, shuffleSheets } from "../../support/transform/sheets";
import { numbersAsText } from "../../support/transform/storedAs";
import { commentColumn, rowNumbers } from "../../support/transform/tableExtras";
import { inTurn } from "../../support/transform/transformation";
import type { Transformation } from "../../support/transform/transformation";
import type { Picture } from "../pictures";
import { percent, table } from "./table";

/** Changes of a drawn sheet that a careful planner does not mind. */
const CHANGES: readonly Transformation[] = [
  permuteColumns,
  insertColumns,
  insertRowsBetween,
  insertRowsInsideMerges,
  titlesAbove,
  signatureBelow,
  blankMargin,
  hiddenParts,
  fillDown,
  fillAll,
  removeMerges,
  someMergesFilled,
  renameSheets,
  shuffleSheets,
  addCoverSheets,
  officeSheets,
  emptySheets,
  rowNumbers,
  commentColumn,
  numbersAsText,
  oddSpaces,
  labelsInCapitals,
  everythingInCapitals,
  trailingColons,
  inTurn("rows, columns and sheets together", [
    insertRowsBetween,
    insertColumns,
    renameSheets,
    addCoverSheets,
  ]),
];

const SEED = 1;

const drawingOf = ({ sheets }: Workbook): string =>
  JSON.stringify(
    sheets.map((grid) => [
      grid.sheet,
      grid.hidden,
      [...grid.hiddenRows],
      grid.merges,
      grid.rows.map((row) => row.map((cell) => cell && [cell.type, cell.text])),
    ]),
  );

function isRight(workbook: Workbook, plan: string): boolean {
  try {
    return planMistakes(recognise(workbook, defaultProfile), plan).length === 0;
  } catch {
    return false;
  }
}

/** For every change, how many of the pictures that are read right and that it does change are right after it too. */
export function changedFigures(pictures: readonly Picture[]): string {
  const right = pictures.filter(({ workbook, plan }) => plan !== null && isRight(workbook, plan));
  const rows = CHANGES.map((change) => {
    const changed = right.flatMap(({ name, family, workbook, plan }) => {
      const after = change.apply(workbook, seeded(SEED)).workbook;
      if (drawingOf(after) === drawingOf(workbook)) return [];
      return [{ name: `${family}/${name}`, ok: isRight(after, plan ?? "") }];
    });
    const lost = changed.filter(({ ok }) => !ok).map(({ name }) => name);
    return {
      line: [
        change.name,
        String(changed.length),
        String(changed.length - lost.length),
        percent(changed.length - lost.length, changed.length),
      ],
      lost: lost.length > 0 ? `${change.name}: ${lost.join(", ")}` : "",
    };
  });
  return [
    `${right.length} pictures are read right as they are drawn`,
    table([["change", "changed", "still right", "%"], ...rows.map(({ line }) => line)]),
    ...rows.map(({ lost }) => lost).filter((lost) => lost !== ""),
  ].join("\n");
}
