import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookHost } from "../../../host";
import type { Profile } from "../../../model/profile";
import { reportSheet } from "../../../reports/reportSheet";
import type { Review } from "../../../review";
import type { Actions } from "../../hooks/useActions";
import { downloadFile } from "../../downloadFile";
import { useSpeech } from "../../speech";
import { cellMarks } from "../../state/cellMarks";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SheetActionsProps {
  readonly host: WorkbookHost;
  readonly actions: Actions;
  readonly review: Review;
  readonly profile: Profile;
}

/** What the check can leave in the workbook: highlights on the cells, a sheet with the report. */
export function SheetActions({ host, actions, review, profile }: SheetActionsProps) {
  const styles = useStyles();
  const { messages, language } = useSpeech();
  const { check } = messages;
  const marks = cellMarks(review.findings);
  const exportReport = async () => {
    const { html } = await import("../../../reports/html");
    const { workbook } = review.plan;
    const made = { on: new Date().toISOString().slice(0, 10), phase: profile.phase };
    downloadFile(
      `${check.exportName} ${workbook.replace(/\.xls[xm]$/i, "")}.html`,
      html([{ path: workbook, review }], language, made),
      "text/html",
    );
    return null;
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{check.inSheet}</h3>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={marks.length === 0}
          onClick={() =>
            void actions.run(async () => {
              // A host draws marks without a name for it.
              const journal = await host.mark(marks);
              return { label: check.mark, undo: () => journal.undo() };
            })
          }
        >
          {check.mark}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void actions.run(async () => {
              await host.unmark();
              return null;
            })
          }
        >
          {check.unmark}
        </Button>
        <Button
          size="small"
          onClick={() => void actions.run(() => host.writeReport(reportSheet(review, language)))}
        >
          {check.report}
        </Button>
        <Button size="small" onClick={() => void actions.run(exportReport)}>
          {check.exportReport}
        </Button>
      </div>
    </section>
  );
}
