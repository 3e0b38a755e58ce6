import type { Journal, Mark } from "../../host";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { placesOf, redraw, type Places } from "./marks";

/** The marks of the open workbook: set, taken back in any order, removed. */
export interface MarkHistory {
  mark(marks: readonly Mark[]): Journal;
  unmark(): void;
  /** Another workbook is open. */
  clear(): void;
}

/** One marking: what stood before it. */
interface Marking {
  before: Places;
}

/** Marks follow the findings at every edit, and nobody takes older ones back. */
const REMEMBERED = 50;

export function markHistory(spreadsheet: Spreadsheet): MarkHistory {
  let markings: readonly Marking[] = [];

  function takeBack(marking: Marking): void {
    const index = markings.indexOf(marking);
    // Removed since, with all the others.
    if (index < 0) return;
    const later = markings[index + 1];
    // Under a later marking nothing of this one is to be seen: that one then goes back to what stood before this.
    if (later) later.before = marking.before;
    else redraw(spreadsheet, marking.before);
    markings = markings.filter((one) => one !== marking);
  }

  return {
    mark(marks) {
      const marking = { before: redraw(spreadsheet, placesOf(spreadsheet, marks)) };
      markings = [...markings, marking].slice(-REMEMBERED);
      return { label: "", undo: async () => takeBack(marking) };
    },
    unmark() {
      redraw(spreadsheet, new Map());
      markings = [];
    },
    clear: () => (markings = []),
  };
}
