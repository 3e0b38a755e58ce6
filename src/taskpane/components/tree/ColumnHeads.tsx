import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { FigureColumns } from "./figureColumns";

const useStyles = makeStyles({
  heads: {
    display: "flex",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figure: { width: "52px", textAlign: "right" },
  // The rows say what they show to a screen reader; these words are for the eye.
});

/** Names of the columns of figures, above the rows. */
export function ColumnHeads({ columns }: { readonly columns: FigureColumns }) {
  const styles = useStyles();
  const { tree } = useSpeech().messages;
  return (
    <div className={styles.heads} aria-hidden>
      <span>{tree.indicatorsColumn}</span>
      {columns.weights && <span className={styles.figure}>{tree.weightLabel}</span>}
      {columns.scores && <span className={styles.figure}>{tree.scoreColumn}</span>}
    </div>
  );
}
