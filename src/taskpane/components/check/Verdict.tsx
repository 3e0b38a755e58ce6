import { makeStyles, tokens } from "@fluentui/react-components";
import { verdictSentence, type Judged } from "../../../reports/verdictSentence";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  verdict: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  sentence: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // Centres the icon on the first line.
    "& > svg": { marginTop: "3px" },
  },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Can this be published? One sentence, announced when it changes. */
export function Verdict({ review }: { readonly review: Judged }) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const { findings, verdict } = review;
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  return (
    <div className={styles.verdict} role="status">
      <h2 className={styles.sentence}>
        {verdict === "publishable" ? (
          <Icon name="right" className={styles.fine} />
        ) : (
          <SeverityIcon severity={verdict === "notPublishable" ? "error" : "warning"} silent />
        )}
        {verdictSentence(review, check)}
      </h2>
      {findings.length === 0 && verdict === "publishable" && <p className={styles.hint}>{check.clean}</p>}
      {ignored > 0 && <p className={styles.hint}>{check.verdictHint(ignored)}</p>}
    </div>
  );
}
