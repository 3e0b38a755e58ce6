import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import { addCounts, gravest } from "../../state/findingCounts";
import type { TreeItem } from "../../state/planTree";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";
import type { FigureColumns } from "./figureColumns";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  mark: { width: "16px", display: "flex" },
  count: { width: "26px", textAlign: "right" },
  weight: { width: "52px", textAlign: "right" },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

export interface RowFiguresProps {
  readonly item: TreeItem;
  readonly score: number | null;
  readonly columns: FigureColumns;
}

/** The columns at the right of a row: a mark where findings are, indicators, weight, score. */
export function RowFigures({ item, score, columns }: RowFiguresProps) {
  const styles = useStyles();
  const { format } = useSpeech().messages;
  if (item.kind === "sum") {
    const { verdict, group } = item.sum;
    return (
      <span className={styles.figures}>
        <span className={styles.mark}>
          {verdict === "right" && <Icon name="right" className={styles.right} />}
          {verdict === "wrong" && <SeverityIcon severity="error" silent />}
          {verdict === "incomplete" && <SeverityIcon severity="warning" silent />}
        </span>
        <span className={styles.count} />
        {columns.weights && <span className={styles.weight}>{format.percent(group.sum, 2)}</span>}
        {columns.scores && <span className={styles.weight} />}
      </span>
    );
  }
  const counts = item.kind === "node" ? addCounts(item.findings, item.findingsBelow) : item.findings;
  const severity = gravest(counts);
  const { weight } = item.kind === "node" ? item.node : item.indicator;
  return (
    <span className={styles.figures}>
      <span className={styles.mark}>{severity && <SeverityIcon severity={severity} silent />}</span>
      <span className={styles.count}>{item.kind === "node" ? format.number(item.indicators) : ""}</span>
      {columns.weights && <span className={styles.weight}>{weight && weightText(weight.fraction)}</span>}
      {columns.scores && <span className={styles.weight}>{score !== null && format.percent(score, 1)}</span>}
    </span>
  );

  function weightText(fraction: number | null): string {
    return fraction === null ? "—" : format.percent(fraction, 2);
  }
}
