import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Address } from "../../../model/address";
import type { Workbook } from "../../../model/grid";
import type { Plan } from "../../../model/plan";
import type { Profile } from "../../../model/profile";
import { useSpeech } from "../../speech";
import { cellRoles } from "../../state/cellRoles";
import { addCorrection, removeCorrection } from "../../state/correctionDraft";
import type { OnProfile } from "../../state/profileChange";
import { CorrectionForm } from "./CorrectionForm";
import { CorrectionList } from "./CorrectionList";
import { SheetReport } from "./SheetReport";

const useStyles = makeStyles({
  view: {
    height: "100%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  corrections: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

export interface ReadingViewProps {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly profile: Profile;
  /** The cell chosen in the sheet. */
  readonly cell: Address | null;
  readonly onShow: (at: Address) => void;
  readonly onProfile: OnProfile;
}

/** Come ho letto: sheet by sheet what was understood, and the planner's corrections. */
export function ReadingView({ workbook, plan, profile, cell, onShow, onProfile }: ReadingViewProps) {
  const styles = useStyles();
  const { reading } = useSpeech().messages;
  const [correcting, setCorrecting] = useState(false);
  const known = new Set(plan.sheets.map(({ name }) => name));
  // A reading may leave out sheets that hold nothing at all.
  const names = workbook.sheets.map(({ sheet }) => sheet).filter((name) => known.has(name));

  return (
    <div className={styles.view}>
      <p className={styles.intro}>{reading.intro}</p>
      <section className={styles.corrections}>
        <h2 className={styles.heading}>{reading.corrections}</h2>
        <CorrectionList
          corrections={profile.corrections}
          onRemove={(correction) => void onProfile((now) => removeCorrection(now, correction))}
        />
        {correcting ? (
          <CorrectionForm
            sheets={names}
            cell={cell}
            onSave={(correction) =>
              void onProfile((now) => addCorrection(now, correction)).then((saved) => setCorrecting(!saved))
            }
          />
        ) : (
          <Button onClick={() => setCorrecting(true)}>{reading.correct}</Button>
        )}
      </section>
      {plan.sheets.map((sheet) => (
        <SheetReport
          key={sheet.name}
          sheet={sheet}
          grid={workbook.sheets.find((grid) => grid.sheet === sheet.name)}
          roleOf={cellRoles(plan, sheet.name)}
          unread={plan.unread.filter(({ at }) => at.sheet === sheet.name)}
          onShow={onShow}
        />
      ))}
    </div>
  );
}
