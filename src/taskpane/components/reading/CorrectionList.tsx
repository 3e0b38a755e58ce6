import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../../model/correction";
import { useSpeech } from "../../speech";
import { correctionWords } from "../../state/correctionWords";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, alignSelf: "stretch" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly onRemove: (correction: Correction) => void;
}

/** What the planner has taught us about this workbook. */
export function CorrectionList({ corrections, onRemove }: CorrectionListProps) {
  const styles = useStyles();
  const { messages } = useSpeech();
  const { reading } = messages;
  const words = (correction: Correction): string => correctionWords(correction, messages);
  if (corrections.length === 0) return <p className={styles.none}>{reading.noCorrections}</p>;
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => (
        <li key={words(correction)} className={styles.item}>
          {words(correction)}
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="close" />}
            aria-label={reading.remove(words(correction))}
            onClick={() => onRemove(correction)}
          />
        </li>
      ))}
    </ul>
  );
}
