import { Button } from "@fluentui/react-components";
import type { WorkbookHost } from "../../../host";
import { reportSheet } from "../../../reports/reportSheet";
import type { Review } from "../../../review";
import type { Actions } from "../../hooks/useActions";
import type { Marks } from "../../hooks/useMarks";
import { useSpeech } from "../../speech";
import { ActionSection } from "./ActionSection";

export interface SheetActionsProps {
  readonly host: WorkbookHost;
  readonly actions: Actions;
  readonly marks: Marks;
  readonly review: Review;
}

/** What the check can leave in the workbook: highlights on the cells, a sheet with the report. */
export function SheetActions({ host, actions, marks, review }: SheetActionsProps) {
  const { messages, language } = useSpeech();
  const { check } = messages;
  return (
    <ActionSection
      title={check.inSheet}
      said={marks.stale && <div role="status">{check.marksStale}</div>}
      buttons={
        <>
          <Button
            size="small"
            disabled={marks.wanted === 0}
            onClick={() =>
              void actions.run(async () => {
                // A host draws marks without a name for it.
                const journal = await marks.draw();
                return { label: check.cellsMarked, undo: () => journal.undo() };
              })
            }
          >
            {marks.stale ? check.markAgain : check.mark}
          </Button>
          <Button
            size="small"
            onClick={() =>
              void actions.run(async () => {
                await marks.clear();
                return null;
              })
            }
          >
            {check.unmark}
          </Button>
          <Button
            size="small"
            onClick={() =>
              void actions.run(async () => {
                const journal = await host.writeReport(reportSheet(review, language));
                return { label: check.reportWritten, undo: () => journal.undo() };
              })
            }
          >
            {check.report}
          </Button>
        </>
      }
    />
  );
}
