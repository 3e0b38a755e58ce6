import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ActionSectionProps {
  readonly title: string;
  /** What should be known before one of the buttons is pressed. */
  readonly said?: ReactNode;
  readonly buttons: ReactNode;
  /** What came of it. */
  readonly children?: ReactNode;
}

/** A titled row of buttons below the findings. */
export function ActionSection({ title, said, buttons, children }: ActionSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {said}
      <div className={styles.buttons}>{buttons}</div>
      {children}
    </section>
  );
}
