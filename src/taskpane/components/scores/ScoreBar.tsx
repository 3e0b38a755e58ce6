import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusBand } from "../../../model/profile";
import { statusOf } from "../../../scoring/statusOf";
import { useBandColours } from "./useBandColours";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "8px" },
  track: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStrokeAccessible },
  limit: { stroke: tokens.colorNeutralForeground1 },
});

export interface ScoreBarProps {
  /** A fraction. */
  readonly score: number;
  readonly bands: readonly StatusBand[];
}

/** A score as a bar from 0 to 100 %, with a line where each band starts. The figures beside it say the same in words. */
export function ScoreBar({ score, bands }: ScoreBarProps) {
  const styles = useStyles();
  const colours = useBandColours();
  const width = Math.min(Math.max(score, 0), 1) * 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect
        className={styles.track}
        x="0"
        y="0"
        width="100"
        height="8"
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
      <rect
        className={colours[statusOf(score, bands) ?? "notReached"]}
        x="0"
        y="1"
        width={width}
        height="6"
      />
      {bands
        .filter(({ from }) => from > 0 && from < 1)
        .map(({ from }) => (
          <line
            key={from}
            className={styles.limit}
            x1={from * 100}
            x2={from * 100}
            y1="0"
            y2="8"
            strokeWidth="1"
            vectorEffect="non-scaling-stroke"
          />
        ))}
    </svg>
  );
}
