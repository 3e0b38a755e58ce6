import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../model/finding";
import { useSpeech } from "../speech";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Leaves the word to the text beside it. */
  readonly silent?: boolean;
}

/** Octagon, triangle or circle: the shape says it where colour does not. */
export function SeverityIcon({ severity, silent = false }: SeverityIconProps) {
  const styles = useStyles();
  const { check } = useSpeech().messages;
  const label = silent ? {} : { label: check.severity[severity] };
  return <Icon name={severity} className={styles[severity]} {...label} />;
}
