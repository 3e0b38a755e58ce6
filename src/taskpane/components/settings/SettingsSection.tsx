import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

export interface SettingsSectionProps {
  readonly title: string;
  /** The planner came for this: it is brought into sight, and the keyboard with it. */
  readonly wanted?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, under their heading. */
export function SettingsSection({ title, wanted = false, children }: SettingsSectionProps) {
  const styles = useStyles();
  const heading = useId();
  const element = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 ref={element} id={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
