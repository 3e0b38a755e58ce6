import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../../../host";
import type { Profile } from "../../../model/profile";
import { reportSheet } from "../../../reports/reportSheet";
import type { Review } from "../../../review";
import { officeTable } from "../../../reports/officeTable";
import type { Actions } from "../../hooks/useActions";
import type { Marks } from "../../hooks/useMarks";
import { copyText } from "../../copyText";
import { downloadFile } from "../../downloadFile";
import { useSpeech } from "../../speech";
import { ShownText, type ShownTextProps } from "../ShownText";

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
  readonly marks: Marks;
  readonly review: Review;
  readonly profile: Profile;
}

/** What the check can leave in the workbook: highlights on the cells, a sheet with the report. */
export function SheetActions({ host, actions, marks, review, profile }: SheetActionsProps) {
  const styles = useStyles();
  const { messages, language } = useSpeech();
  const { check } = messages;
  const [copied, setCopied] = useState<boolean | null>(null);
  const [toCopy, setToCopy] = useState<ShownTextProps | null>(null);
  const copyOffices = async () => {
    const text = officeTable(review, language);
    const done = await copyText(text);
    setCopied(done);
    setToCopy(done ? null : { label: check.copyByHand, text });
  };
  const exportReport = async () => {
    const { html } = await import("../../../reports/html");
    const { workbook } = review.plan;
    const made = { on: new Date().toISOString().slice(0, 10), phase: profile.phase };
    const name = `${check.exportName} ${workbook.replace(/\.xls[xm]$/i, "")}.html`;
    const text = html([{ path: workbook, review }], language, made);
    if (host.savesNoFiles) setToCopy({ label: check.saveByHand(name), text });
    else downloadFile(name, text, "text/html");
    return null;
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{check.inSheet}</h3>
      {marks.stale && <div role="status">{check.marksStale}</div>}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={marks.wanted === 0}
          onClick={() =>
            void actions.run(async () => {
              // A host draws marks without a name for it.
              const journal = await marks.draw();
              return { label: check.mark, undo: () => journal.undo() };
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
          onClick={() => void actions.run(() => host.writeReport(reportSheet(review, language)))}
        >
          {check.report}
        </Button>
        <Button size="small" onClick={() => void actions.run(exportReport)}>
          {check.exportReport}
        </Button>
        <Button size="small" title={check.copyOfficesHint} onClick={() => void copyOffices()}>
          {check.copyOffices}
        </Button>
      </div>
      <div role="status">{copied === null ? "" : copied ? check.officesCopied : check.officesNotCopied}</div>
      {toCopy && <ShownText {...toCopy} />}
    </section>
  );
}
