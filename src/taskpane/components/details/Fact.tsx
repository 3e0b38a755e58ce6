import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One line of the details: a term and its values. */
export function Fact({ term, children }: FactProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
