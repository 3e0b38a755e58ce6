import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type Address } from "../../../model/address";
import type { Profile } from "../../../model/profile";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { everyScore, filterScores, levelsOf, responsiblesOf } from "../../state/scoreFilter";
import { isObjective, scoreRows, waitingForActuals } from "../../state/scoreRows";
import { BandLegend } from "./BandLegend";
import { ScoreTools } from "./ScoreTools";
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
  readonly onProfile: OnProfile;
  /** The planner wants to change what is not on this page. */
  readonly onSettings: () => void;
}

/** Punteggi: what each objective reached, how it was computed, and how much of it is measured. */
export function ScoresView({ review, profile, onShow, onProfile, onSettings }: ScoresViewProps) {
  const styles = useStyles();
  const { scores: words, format } = useSpeech().messages;
  const rows = scoreRows(review.plan, review.scores);
  const scored = review.plan.indicators.filter(({ id }) => review.scores.get(id)?.score != null).length;
  const waiting = waitingForActuals(review.plan);
  const [first] = waiting;
  const [filter, setFilter] = useState(everyScore);
  const total = review.overall;
  const shown = filterScores(rows, filter, profile.statusBands);
  const objectives = rows.filter(isObjective);
  const indicators = rows.filter(({ kind }) => kind === "indicator");

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
          <div>
            <h2 className={styles.title}>
              {words.overall}: {total.score === null ? words.noScore : format.percent(total.score, 1)}
            </h2>
            <p className={styles.text}>
              {words.withScore(scored, review.plan.indicators.length)} {words.measuredOf(total.measured)}
            </p>
          </div>
          <ScoreTools
            filter={filter}
            responsibles={responsiblesOf(rows)}
            levels={levelsOf(rows)}
            onFilter={setFilter}
          />
          {shown.length === 0 ? (
            <p className={styles.text}>{words.noneLeft}</p>
          ) : (
            <ScoreTable rows={shown} bands={profile.statusBands} onShow={onShow} />
          )}
          <BandLegend
            bands={profile.statusBands}
            of={objectives.length > 0 ? "objectives" : "indicators"}
            scores={(objectives.length > 0 ? objectives : indicators).flatMap(({ score }) => score ?? [])}
          />
        </>
      )}
      <ScoringRules profile={profile} onProfile={onProfile} onSettings={onSettings} />
    </div>
  );
}
