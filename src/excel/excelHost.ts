import type { Journal, WorkbookHost } from "../host";
import { applyChanges } from "./applyChanges";
import { createQueue } from "./createQueue";
import { markHistory } from "./markHistory";
import { createReader } from "./readSheets";
import { selectCell } from "./selectCell";
import { supportsExcel } from "./supports";
import { storedText } from "./storedText";
import { watchChanges } from "./watchChanges";
import { watchSelection } from "./watchSelection";
import { whileShown } from "./whileShown";
import { writeReport } from "./writeReport";

/** Where the profile stands inside the workbook. */
const PROFILE = "urn:cruscotto:profile:1";

/** The workbook open in Excel. Needs ExcelApi 1.12; every error it throws is a HostError. */
export function createExcelHost(): WorkbookHost {
  const reader = createReader();
  const profile = storedText(PROFILE);
  const marks = markHistory();
  const inTurn = createQueue();
  /** What takes an action back waits for its turn too. */
  const act = async (work: () => Promise<Journal>): Promise<Journal> => {
    const { label, undo } = await inTurn(work);
    return { label, undo: () => inTurn(undo) };
  };

  return {
    // Merged areas came with ExcelApi 1.13.
    lacks: supportsExcel("1.13") ? [] : ["merges"],
    // Downloads do nothing in Excel on a Mac (https://github.com/OfficeDev/office-js/issues/4681).
    ...(Office.context.platform === Office.PlatformType.Mac && { savesNoFiles: true }),
    read: (options) => reader.read(options),
    select: selectCell,
    onSelection: (listener) => watchSelection(reader.nameOf, listener),
    onChange: (listener) => whileShown((tell) => watchChanges(reader.nameOf, tell), listener),
    apply: (label, changes, expected = new Map()) =>
      act(() => applyChanges(label, changes, expected, reader.textAt)),
    mark: (wanted) => act(() => marks.mark(wanted)),
    unmark: () => inTurn(marks.unmark),
    writeReport: (report) => act(() => writeReport(report)),
    readProfile: () => profile.read(),
    writeProfile: (json) => inTurn(() => profile.write(json)),
  };
}
