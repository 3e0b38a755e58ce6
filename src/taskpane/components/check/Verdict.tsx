import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../model/finding";
import { useSpeech } from "../../speech";
import { countFindings } from "../../state/findingCounts";
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
export function Verdict({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const counts = countFindings(findings);
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  return (
    <div className={styles.verdict} role="status">
      <h2 className={styles.sentence}>
        {counts.error > 0 ? (
          <SeverityIcon severity="error" silent />
        ) : (
          <Icon name="right" className={styles.fine} />
        )}
        {check.verdict(counts.error, counts.warning)}
      </h2>
      {findings.length === 0 && <p className={styles.hint}>{check.clean}</p>}
      {ignored > 0 && <p className={styles.hint}>{check.verdictHint(ignored)}</p>}
    </div>
  );
}
