import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusBand } from "../../../model/profile";

const useStyles = makeStyles({
  reached: { fill: tokens.colorStatusSuccessForeground1 },
  partly: { fill: tokens.colorStatusWarningForeground3 },
  notReached: { fill: tokens.colorStatusDangerForeground1 },
});

/** The fill of a bar by the band of its score. */
export const useBandColours = (): Readonly<Record<StatusBand["name"], string>> => useStyles();
