import type { Change, Journal } from "../host";
import { formatAddress } from "../model/address";
import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Desk, Outcome, Refused } from "./command";
import { inTurn } from "./inTurn";

/** What else has to be kept with the cells. */
interface Keep {
  /** Before they are written; answers what takes it back where they cannot be. */
  before(): Promise<() => Promise<void>>;
  /** Once they are written. */
  after(): Promise<void>;
  /** Takes everything back. */
  undo(journal: Journal): Promise<void>;
}

/** A change with what it replaces, so that nobody is surprised and a colleague's edit is not overwritten. */
export interface Proposed {
  readonly title: Bilingual;
  readonly changes: readonly Change[];
  readonly workbook: Workbook;
  /** Cells that are left alone, and why. */
  readonly refused?: readonly Refused[];
  /** Said when it has been written. */
  readonly done: Bilingual;
  readonly keep?: Keep;
}

/** Lists the changes and writes them, against what stood there, once the planner agrees. */
export function propose(desk: Desk, proposed: Proposed): Outcome {
  const { title, changes, workbook, refused = [] } = proposed;
  const text = textIn(workbook);
  const expected = new Map(changes.map(({ at }) => [formatAddress(at), text(formatAddress(at))]));
  let accepted: Promise<Outcome> | null = null;
  return {
    kind: "proposal",
    title,
    lines: changes.map((change) => ({
      cell: formatAddress(change.at),
      now: text(formatAddress(change.at)),
      then: "formula" in change ? change.formula : String(change.value ?? ""),
    })),
    refused,
    // What is agreed to twice is written once.
    accept: () =>
      (accepted ??= inTurn(() => write(desk, proposed, expected)).catch((error: unknown) => {
        accepted = null;
        throw error;
      })),
  };
}

async function write(
  { host, language }: Desk,
  { title, changes, done, keep }: Proposed,
  expected: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const takeBack = await keep?.before();
  let journal: Journal | null = null;
  try {
    journal = await host.apply(title[language()], changes, expected);
    await keep?.after();
  } catch (error) {
    // The first error is the one to report.
    await journal?.undo().catch(() => undefined);
    await takeBack?.().catch(() => undefined);
    throw error;
  }
  const written = journal;
  const undo = () => inTurn(() => (keep ? keep.undo(written) : written.undo()));
  return { kind: "done", words: done, journal: { label: written.label, undo } };
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
