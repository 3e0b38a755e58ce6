import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";
import { countFindings } from "../../state/findingCounts";
import { planSize } from "../../../reports/planSize";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  headline: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  size: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
  findings: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  count: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  check: { marginLeft: "auto" },
});

export interface HeadlineProps {
  readonly review: Review;
  /** The findings are being looked at already: their view says the counts itself. */
  readonly checking: boolean;
  readonly onHowRead: () => void;
  readonly onCheck: () => void;
}

/** What was read in one line, and how many errors and warnings stand against it. */
export function Headline({ review, checking, onHowRead, onCheck }: HeadlineProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  const { sheets, objectives, indicators } = planSize(review.plan);
  const counts = countFindings(review.findings);
  const size = [
    pane.plan(review.plan.year),
    pane.sheets(sheets),
    pane.objectives(objectives),
    pane.indicators(indicators),
  ];
  return (
    <div className={styles.headline}>
      <Link className={styles.size} onClick={onHowRead} title={pane.howRead}>
        {size.join(" · ")}
      </Link>
      {!checking && (
        <div className={styles.findings}>
          {counts.error > 0 && (
            <span className={styles.count}>
              <SeverityIcon severity="error" silent />
              {pane.errors(counts.error)}
            </span>
          )}
          {counts.warning > 0 && (
            <span className={styles.count}>
              <SeverityIcon severity="warning" silent />
              {pane.warnings(counts.warning)}
            </span>
          )}
          {counts.error + counts.warning === 0 && <span>{pane.noFindings}</span>}
          <Button appearance="primary" size="small" className={styles.check} onClick={onCheck}>
            {pane.check}
          </Button>
        </div>
      )}
    </div>
  );
}
