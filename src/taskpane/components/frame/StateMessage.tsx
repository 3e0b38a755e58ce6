import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: "auto",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export interface StateMessageProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** A state of the whole pane: one sentence, and what can be done. */
export function StateMessage({ title, children }: StateMessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
