import { makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the verdict rests on where the list does not show it: nothing to say at all, or what was ignored. */
export function VerdictHints({ review }: { readonly review: Pick<Review, "findings" | "verdict"> }) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const { findings, verdict } = review;
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  return (
    <div role="status">
      {findings.length === 0 && verdict === "publishable" && <p className={styles.hint}>{check.clean}</p>}
      {ignored > 0 && <p className={styles.hint}>{check.verdictHint(ignored)}</p>}
    </div>
  );
}
