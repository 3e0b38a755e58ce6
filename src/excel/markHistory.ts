import type { Journal, Mark } from "../host";
import { replaceMarks } from "./cellMarks";
import type { KnownMarks } from "./knownMarks";
import type { StoodMarks } from "./cellMarks";
import { markGroups } from "./markGroups";

/** The marks of one workbook: set, taken back in any order, removed. */
export interface MarkHistory {
  mark(marks: readonly Mark[]): Promise<Journal>;
  unmark(): Promise<void>;
}

/** One marking: what stood before it. */
interface Marking {
  before: StoodMarks;
}

export function markHistory(): MarkHistory {
  const known: KnownMarks = new Set();
  let markings: readonly Marking[] = [];

  async function takeBack(marking: Marking): Promise<void> {
    const index = markings.indexOf(marking);
    // Removed since, with all the others.
    if (index < 0) return;
    const later = markings[index + 1];
    // Under a later marking nothing of this one is to be seen: that one then goes back to what stood before this.
    if (later) later.before = marking.before;
    else await replaceMarks({ stood: marking.before }, known);
    markings = markings.filter((one) => one !== marking);
  }

  return {
    async mark(marks) {
      const marking = { before: (await replaceMarks(markGroups(marks), known)) ?? [] };
      markings = [...markings, marking];
      return { label: "", undo: () => takeBack(marking) };
    },
    async unmark() {
      await replaceMarks([], known);
      markings = [];
    },
  };
}
