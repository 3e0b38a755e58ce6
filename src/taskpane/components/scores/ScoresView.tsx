import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress, type Address } from "../../../model/address";
import type { Profile } from "../../../model/profile";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { scoreRows, waitingForActuals } from "../../state/scoreRows";
import { BandLegend } from "./BandLegend";
import { ScoreTable } from "./ScoreTable";
import { ScoringRules } from "./ScoringRules";

const useStyles = makeStyles({
  view: {
    height: "100%",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  first: { alignSelf: "flex-start" },
});

export interface ScoresViewProps {
  readonly review: Review;
  readonly profile: Profile;
  readonly onShow: (at: Address, focus?: boolean) => void;
  /** Opens a node in the tree, by its id. */
  readonly onItem: (id: string) => void;
  readonly onProfile: OnProfile;
  /** The planner wants to change what is not on this page. */
  readonly onSettings: () => void;
}

/** Punteggi: what each objective reached, how it was computed, and how much of it is measured. */
export function ScoresView({ review, profile, onShow, onItem, onProfile, onSettings }: ScoresViewProps) {
  const styles = useStyles();
  const { scores: words } = useSpeech().messages;
  const rows = scoreRows(review.plan, review.scores);
  const scored = review.plan.indicators.filter(({ id }) => review.scores.get(id)?.score != null).length;
  const waiting = waitingForActuals(review.plan);
  const [first] = waiting;

  return (
    <div className={styles.view}>
      {scored === 0 ? (
        <>
          <h2 className={styles.title}>{words.none}</h2>
          <p className={styles.text}>{words.noneHint(waiting.length)}</p>
          {first && (
            <Button className={styles.first} onClick={() => onShow(first)}>
              {words.firstPlace(formatAddress(first))}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={styles.text}>{words.withScore(scored, review.plan.indicators.length)}</p>
          <ScoreTable rows={rows} bands={profile.statusBands} onItem={onItem} />
          <BandLegend bands={profile.statusBands} scores={rows.flatMap(({ score }) => score ?? [])} />
        </>
      )}
      <ScoringRules profile={profile} onProfile={onProfile} onSettings={onSettings} />
    </div>
  );
}
