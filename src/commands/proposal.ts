import type { Change, Journal } from "../host";
import { formatAddress } from "../model/address";
import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Desk, Outcome, Refused } from "./command";

/** A change with what it replaces, so that nobody is surprised and a colleague's edit is not overwritten. */
export interface Proposed {
  readonly title: Bilingual;
  readonly changes: readonly Change[];
  readonly workbook: Workbook;
  /** Cells that are left alone, and why. */
  readonly refused?: readonly Refused[];
  /** Said when it has been written. */
  readonly done: Bilingual;
  /** What else has to be kept once the cells are written; `undo` then takes both back. */
  readonly keep?: { after(): Promise<void>; undo(journal: Journal): Promise<void> };
}

/** Lists the changes and writes them, against what stood there, once the planner agrees. */
export function propose(
  { host, language }: Desk,
  { title, changes, workbook, refused = [], done, keep }: Proposed,
): Outcome {
  const text = textIn(workbook);
  const expected = new Map(changes.map(({ at }) => [formatAddress(at), text(formatAddress(at))]));
  return {
    kind: "proposal",
    title,
    lines: changes.map((change) => ({
      cell: formatAddress(change.at),
      now: text(formatAddress(change.at)),
      then: "formula" in change ? change.formula : String(change.value ?? ""),
    })),
    refused,
    accept: async () => {
      const journal = await host.apply(title[language()], changes, expected);
      try {
        await keep?.after();
      } catch (error) {
        await journal.undo();
        throw error;
      }
      return {
        kind: "done",
        words: done,
        journal: {
          label: journal.label,
          undo: () => (keep ? keep.undo(journal) : journal.undo()),
        },
      };
    },
  };
}

/** What cells show, by address; "" where they are empty. */
function textIn(workbook: Workbook): (address: string) => string {
  const texts = new Map(
    workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => (cell ? [[formatAddress(cell.at), cell.text]] : []))),
    ) as [string, string][],
  );
  return (address) => texts.get(address) ?? "";
}
