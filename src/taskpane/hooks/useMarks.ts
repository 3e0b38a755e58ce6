import { useEffect, useMemo, useState } from "react";
import type { Journal, Mark, WorkbookHost } from "../../host";
import { formatAddress } from "../../model/address";
import type { Review } from "../../review";
import { cellMarks } from "../state/cellMarks";

/** The highlights the planner asked for, and what the review now asks for. */
export interface Marks {
  /** How many cells have a finding to highlight. */
  readonly wanted: number;
  /** The highlights on the sheet are no longer those of the findings. */
  readonly stale: boolean;
  /** Highlights the cells that have findings now, in place of those before. */
  draw(): Promise<Journal>;
  clear(): Promise<void>;
}

/** What is highlighted, and in the workbook of which host. */
interface Shown {
  readonly marks: readonly Mark[];
  readonly on: WorkbookHost;
}

/**
 * Keeps to the findings what was highlighted. Where highlights are only drawn over the sheet they follow by themselves; where they
 * are written into the workbook `stale` says that they no longer hold, and the planner decides.
 */
export function useMarks(host: WorkbookHost, review: Review | null): Marks {
  const [shown, setShown] = useState<Shown>({ marks: [], on: host });
  const wanted = useMemo(() => (review ? cellMarks(review.findings) : []), [review]);
  const marks = shown.on === host ? shown.marks : [];
  const stale = review !== null && marks.length > 0 && keyOf(marks) !== keyOf(wanted);

  useEffect(() => {
    if (!stale || !host.drawsMarks) return;
    // A sheet that is gone by now is read anew at once, and the marks after it.
    void host.mark(wanted).then(
      () => setShown({ marks: wanted, on: host }),
      () => undefined,
    );
  }, [stale, host, wanted]);

  return {
    wanted: wanted.length,
    stale: stale && !host.drawsMarks,
    async draw() {
      const journal = await host.mark(wanted);
      setShown({ marks: wanted, on: host });
      return {
        label: journal.label,
        undo: async () => {
          await journal.undo();
          setShown({ marks, on: host });
        },
      };
    },
    async clear() {
      await host.unmark();
      setShown({ marks: [], on: host });
    },
  };
}

const keyOf = (marks: readonly Mark[]): string =>
  marks
    .map(({ at, severity }) => `${severity} ${formatAddress(at)}`)
    .sort()
    .join("\n");
