import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type Address } from "../../../model/address";
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
    "& th:not(:first-child)": { textAlign: "right", paddingLeft: tokens.spacingHorizontalS },
    "& td": {
      paddingBlock: tokens.spacingVerticalXS,
      lineHeight: tokens.lineHeightBase200,
      verticalAlign: "top",
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground3 },
  indicator: { color: tokens.colorNeutralForeground2 },
  value: {
    maxWidth: "64px",
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  title: { textAlign: "left", overflowWrap: "anywhere", color: "inherit" },
  score: { width: "84px", paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  figure: { textAlign: "right" },
  // On one line, to the left of the column where it is longer than the bar.
  small: {
    display: "flex",
    justifyContent: "flex-end",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ScoreTableProps {
  readonly rows: readonly ScoreRow[];
  readonly bands: readonly StatusBand[];
  /** Shows where a row stands in the sheet. */
  readonly onShow: (at: Address) => void;
}

/** Objectives and indicators: target, result, score with its band in words, bar and share of weight measured. */
export function ScoreTable({ rows, bands, onShow }: ScoreTableProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const styles = useStyles();
  const { scores: words, format } = useSpeech().messages;
  return (
    <table className={styles.table} aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.objective}</th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, at, kind, depth, target, result, score, measured }) => (
          <tr
            key={id}
            className={id === chosen ? styles.chosen : undefined}
            aria-current={id === chosen ? "true" : undefined}
          >
            <td style={{ paddingLeft: depth * 8 }} className={kind === "indicator" ? styles.indicator : ""}>
              <Link
                className={styles.title}
                title={words.open(formatAddress(at))}
                onClick={() => {
                  setChosen(id);
                  onShow(at);
                }}
              >
                {title || "—"}
              </Link>
            </td>
            <td className={styles.value}>{target}</td>
            <td className={styles.value}>{result}</td>
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
