import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    paddingInline: tokens.spacingHorizontalS,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  on: {
    fontWeight: tokens.fontWeightSemibold,
    // Ink and paper change places: in high contrast the theme's own inverted pair is black on black.
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    // An icon's own colour was chosen for the page's ground, not for this one.
    "& svg": { color: "inherit" },
  },
});

export interface FilterChipProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A filter that is on or off: filled and with a tick, or an outline. */
export function FilterChip({ on, onToggle, icon, children }: FilterChipProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={on}
      className={on ? `${styles.chip} ${styles.on}` : styles.chip}
      onClick={onToggle}
    >
      {on ? <Icon name="right" /> : icon}
      {children}
    </button>
  );
}
