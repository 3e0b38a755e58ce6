import { makeStyles, tokens } from "@fluentui/react-components";
import type { Judged } from "../../../reports/verdictSentence";
import { useSpeech } from "../../speech";
import { VerdictSentence } from "../frame/VerdictSentence";

const useStyles = makeStyles({
  verdict: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The verdict with what it rests on, announced when it changes. */
export function Verdict({ review }: { readonly review: Judged }) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const { findings, verdict } = review;
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  return (
    <div className={styles.verdict} role="status">
      <VerdictSentence review={review} />
      {findings.length === 0 && verdict === "publishable" && <p className={styles.hint}>{check.clean}</p>}
      {ignored > 0 && <p className={styles.hint}>{check.verdictHint(ignored)}</p>}
    </div>
  );
}
