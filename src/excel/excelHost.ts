import type { Mark, ReportSheet, WorkbookHost } from "../host";
import { applyChanges } from "./applyChanges";
import { markCells, unmarkCells } from "./cellMarks";
import type { KnownMarks } from "./cellMarks";
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
  const reports = new Map<string, ReportSheet>();
  let marked: readonly Mark[] = [];
  const known: KnownMarks = new Set();

  return {
    // Merged areas came with ExcelApi 1.13.
    lacks: supportsExcel("1.13") ? [] : ["merges"],
    read: (options) => reader.read(options),
    select: selectCell,
    onSelection: (listener) => watchSelection(reader.nameOf, listener),
    onChange: (listener) => whileShown((tell) => watchChanges(reader.nameOf, tell), listener),
    apply: (label, changes, expected = new Map()) => applyChanges(label, changes, expected, reader.textAt),
    async mark(marks) {
      const before = marked;
      const journal = await markCells(marks, before, known);
      marked = marks;
      return {
        ...journal,
        undo: async () => {
          await journal.undo();
          marked = before;
        },
      };
    },
    async unmark() {
      await unmarkCells(known);
      marked = [];
    },
    async writeReport(report) {
      const journal = await writeReport(report, reports.get(report.name) ?? null);
      reports.set(report.name, report);
      return journal;
    },
    readProfile: () => profile.read(),
    writeProfile: (json) => profile.write(json),
  };
}
