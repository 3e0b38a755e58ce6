import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Bilingual } from "../../../model/finding";
import type { Plan } from "../../../model/plan";
import { useSpeech } from "../../speech";

const useStyles = makeStyles({
  unread: {
    alignSelf: "flex-start",
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
  },
});

export interface PlanRemarksProps {
  readonly plan: Plan;
  /** Why the profile stored in the workbook is not used. */
  readonly profileProblem: Bilingual | null;
  readonly onHowRead: () => void;
}

/** What a planner should know before trusting the tree: cells without a place, hidden sheets, unread settings. */
export function PlanRemarks({ plan, profileProblem, onHowRead }: PlanRemarksProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { pane, format } = messages;
  const hidden = plan.sheets.filter((sheet) => sheet.recognised && sheet.hidden).map(({ name }) => name);
  return (
    <>
      {profileProblem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.profileUnread(say(profileProblem))}</MessageBarBody>
        </MessageBar>
      )}
      {hidden.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.hiddenSheets(format.list(hidden))}</MessageBarBody>
        </MessageBar>
      )}
      {plan.unread.length > 0 && (
        <Link className={styles.unread} onClick={onHowRead}>
          {pane.partly(plan.unread.length)}
        </Link>
      )}
    </>
  );
}
