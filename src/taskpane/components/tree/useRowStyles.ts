import { makeStyles, tokens } from "@fluentui/react-components";

/** Deep plans in a narrow pane: half of Fluent's own indent. */
const STEP = tokens.spacingHorizontalM;
const CHEVRON = "24px";

export const useRowStyles = makeStyles({
  place: { position: "absolute", top: 0, left: 0, right: 0 },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  branch: { paddingLeft: `calc((var(--fluent-TreeItem--level, 1) - 1) * ${STEP})` },
  leaf: { paddingLeft: `calc((var(--fluent-TreeItem--level, 1) - 1) * ${STEP} + ${CHEVRON})` },
  main: { minWidth: 0, flexGrow: 1, paddingBlock: tokens.spacingVerticalXXS },
  aside: { paddingRight: tokens.spacingHorizontalL },
});
