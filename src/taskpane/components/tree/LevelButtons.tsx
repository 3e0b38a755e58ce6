import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";

const useStyles = makeStyles({
  levels: { display: "flex", flexShrink: 0, alignItems: "center" },
  label: {
    paddingRight: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  level: { minWidth: "28px", paddingInline: tokens.spacingHorizontalXS },
});

/** More levels than buttons are worth: the last button opens all. */
const MOST = 6;

export interface LevelButtonsProps {
  readonly depth: number;
  /** The level open now, null where branches were opened one by one. */
  readonly level: number | null;
  readonly onLevel: (level: number) => void;
}

/** 1 2 3 …, as beside an outline in Excel: opens the tree down to that level. */
export function LevelButtons({ depth, level, onLevel }: LevelButtonsProps) {
  const styles = useStyles();
  const { tree } = useSpeech().messages;
  if (depth < 2) return null;
  const levels = Array.from({ length: Math.min(depth, MOST) }, (_, index) =>
    index === MOST - 1 ? depth : index + 1,
  );
  return (
    <div role="group" aria-label={tree.levels} className={styles.levels}>
      <span className={styles.label} aria-hidden>
        {tree.levelsShort}
      </span>
      {levels.map((n) => (
        <Button
          key={n}
          size="small"
          appearance={n === level ? "secondary" : "subtle"}
          aria-pressed={n === level}
          aria-label={n === depth ? tree.allLevels : tree.level(n)}
          title={n === depth ? tree.allLevels : tree.level(n)}
          className={styles.level}
          onClick={() => onLevel(n)}
        >
          {n}
        </Button>
      ))}
    </div>
  );
}
