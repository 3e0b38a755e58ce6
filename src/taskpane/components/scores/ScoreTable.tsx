import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusBand } from "../../../model/profile";
import { statusOf } from "../../../scoring/statusOf";
import { useSpeech } from "../../speech";
import type { ScoreRow } from "../../state/scoreRows";
import { ScoreBar } from "./ScoreBar";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th": {
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
    },
    "& th:last-child": { textAlign: "right" },
    "& td": {
      paddingBlock: tokens.spacingVerticalXS,
      lineHeight: tokens.lineHeightBase200,
      verticalAlign: "top",
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: { textAlign: "left", overflowWrap: "anywhere", color: "inherit" },
  score: { width: "120px", paddingLeft: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  figure: { textAlign: "right" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, textAlign: "right" },
});

export interface ScoreTableProps {
  readonly rows: readonly ScoreRow[];
  readonly bands: readonly StatusBand[];
  readonly onItem: (id: string) => void;
}

/** Objectives with their scores: figure, band in words, bar, share of weight measured. */
export function ScoreTable({ rows, bands, onItem }: ScoreTableProps) {
  const styles = useStyles();
  const { scores: words, format } = useSpeech().messages;
  return (
    <table className={styles.table} aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.objective}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, depth, score, measured }) => (
          <tr key={id}>
            <td style={{ paddingLeft: depth * 12 }}>
              <Link className={styles.title} onClick={() => onItem(id)} title={words.open}>
                {title}
              </Link>
            </td>
            <td className={styles.score}>
              {score === null ? (
                <div className={styles.small}>{words.noScore}</div>
              ) : (
                <>
                  <div className={styles.figure}>{format.percent(score, 1)}</div>
                  <ScoreBar score={score} bands={bands} />
                  <div className={styles.small}>{words.status[statusOf(score, bands) ?? "notReached"]}</div>
                  {measured < 1 && <div className={styles.small}>{words.measured(measured)}</div>}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
