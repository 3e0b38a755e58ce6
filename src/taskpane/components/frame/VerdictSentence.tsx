import { makeStyles, tokens } from "@fluentui/react-components";
import { verdictSentence, type Judged } from "../../../reports/verdictSentence";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
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
});

/** Can this be published? One sentence, with a sign. */
export function VerdictSentence({ review }: { readonly review: Judged }) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const { verdict } = review;
  return (
    <h2 className={styles.sentence}>
      {verdict === "publishable" ? (
        <Icon name="right" className={styles.fine} />
      ) : (
        <SeverityIcon severity={verdict === "notPublishable" ? "error" : "warning"} silent />
      )}
      {verdictSentence(review, check)}
    </h2>
  );
}
