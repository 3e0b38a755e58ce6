import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { Address } from "../../../model/address";
import type { Correction } from "../../../model/correction";
import type { Workbook } from "../../../model/grid";
import type { Plan } from "../../../model/plan";
import type { Profile } from "../../../model/profile";
import { decides, doubtsAbout } from "../../../rules/judgePlan";
import { useSpeech } from "../../speech";
import { cellRoles } from "../../state/cellRoles";
import { addCorrection, removeCorrection } from "../../state/correctionDraft";
import { correctionWords } from "../../state/correctionWords";
import type { OnProfile } from "../../state/profileChange";
import { CorrectionForm } from "./CorrectionForm";
import { CorrectionList } from "./CorrectionList";
import { QuestionItem } from "./QuestionItem";
import { RowActions } from "./RowActions";
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
  questions: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

export interface ReadingViewProps {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly profile: Profile;
  /** The cell chosen in the sheet. */
  readonly cell: Address | null;
  /** The planner came to answer: what keeps the plan from being judged is in view and has the keyboard. */
  readonly atFirst: boolean;
  readonly onShow: (at: Address) => void;
  readonly onProfile: OnProfile;
  /** The plan under another profile, without a change to what is shown. */
  readonly onPreview: (profile: Profile) => Promise<Plan | null>;
}

/** Come ho letto: what is asked first, then sheet by sheet what was understood, then rows and what the planner said before. */
export function ReadingView({
  workbook,
  plan,
  profile,
  cell,
  atFirst,
  onShow,
  onProfile,
  onPreview,
}: ReadingViewProps) {
  const styles = useStyles();
  const { messages } = useSpeech();
  const { reading } = messages;
  const [correcting, setCorrecting] = useState(false);
  const doubt = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!atFirst) return;
    // The question above its answers, however little room there is.
    const place = doubt.current;
    place?.scrollIntoView?.({ block: "start" });
    (place?.querySelector<HTMLElement>("ul ul button") ?? place?.querySelector("button"))?.focus({
      preventScroll: true,
    });
  }, [atFirst]);
  const deciding = plan.questions.some(decides);
  const [doubtful] = deciding ? [] : doubtsAbout(plan).sheets;
  const known = new Set(plan.sheets.map(({ name }) => name));
  // A reading may leave out sheets that hold nothing at all.
  const names = workbook.sheets.map(({ sheet }) => sheet).filter((name) => known.has(name));
  const grid = workbook.sheets.find(({ sheet }) => sheet === cell?.sheet);
  const correct = (correction: Correction, label = correctionWords(correction, messages)) =>
    void onProfile((now) => addCorrection(now, correction), label);

  return (
    <div className={styles.view}>
      <p className={styles.intro}>{reading.intro}</p>
      {(["deciding", "others"] as const).map((kind) => {
        const asked = plan.questions.filter((question) => decides(question) === (kind === "deciding"));
        if (asked.length === 0) return null;
        return (
          <section key={kind} ref={kind === "deciding" ? doubt : null} aria-label={reading.asked[kind]}>
            <h2 className={styles.heading}>{reading.asked[kind]}</h2>
            <p className={styles.intro}>{reading.askedHint[kind]}</p>
            <ul className={styles.questions}>
              {asked.map((question) => (
                <QuestionItem
                  key={question.id}
                  question={question}
                  pressing={kind === "deciding"}
                  onShow={onShow}
                  onAnswer={(correction, label) => correct(correction, reading.answered(label))}
                  onPreview={(correction) => onPreview(addCorrection(profile, correction))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {plan.sheets.map((sheet) => (
        <SheetReport
          key={sheet.name}
          place={sheet.name === doubtful ? doubt : null}
          sheet={sheet}
          grid={workbook.sheets.find((grid) => grid.sheet === sheet.name)}
          roleOf={cellRoles(plan, sheet.name)}
          unread={plan.unread.filter(({ at }) => at.sheet === sheet.name)}
          notRead={plan.notRead.filter(({ at }) => at.sheet === sheet.name)}
          onShow={onShow}
          onCorrect={correct}
        />
      ))}
      <section className={styles.corrections} aria-label={reading.rows}>
        <h2 className={styles.heading}>{reading.rows}</h2>
        {cell && grid ? (
          <RowActions grid={grid} cell={cell} onCorrect={correct} />
        ) : (
          <p className={styles.intro}>{reading.chooseRow}</p>
        )}
      </section>
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
    </div>
  );
}
