import { makeStyles, tokens } from "@fluentui/react-components";

/** One below the other where there is no room side by side. */
const NARROW = "@media (max-width: 719px)";
/** Too low for both: each half keeps a height one can work in, and the page scrolls. */
const LOW = "@media (max-width: 719px) and (max-height: 639px)";

/** Where things stand in the page: sheet beside pane, or above it. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", position: "relative" },
  halves: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: "column" },
    [LOW]: { overflowY: "auto" },
  },
  sheet: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    "& > div": { height: "100%" },
    [LOW]: { flexBasis: "184px", flexShrink: 0 },
  },
  side: {
    display: "flex",
    width: "var(--pane)",
    minHeight: 0,
    [NARROW]: {
      width: "100%",
      flexBasis: 0,
      flexGrow: 1,
      borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
      "& > [role=separator]": { display: "none" },
    },
    [LOW]: { flexBasis: "420px", flexShrink: 0 },
  },
  pane: { flexGrow: 1, minWidth: 0, height: "100%" },
  drop: {
    position: "absolute",
    inset: 0,
    zIndex: 10000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeHero800,
    pointerEvents: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
  },
});
