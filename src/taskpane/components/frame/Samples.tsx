import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Sample } from "../../sample";
import { useSpeech } from "../../speech";

const useStyles = makeStyles({
  samples: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
});

export interface SamplesProps {
  readonly samples: readonly Sample[];
  readonly onSample: (sample: Sample) => void;
}

/** Plans to look at, one button each; nothing where there are none. */
export function Samples({ samples, onSample }: SamplesProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  if (samples.length === 0) return null;
  return (
    <div className={styles.samples}>
      <p className={styles.text}>{messages.pane.samples}</p>
      {samples.map((sample) => (
        <Button key={sample.id} size="small" onClick={() => onSample(sample)}>
          {say(sample.title)}
        </Button>
      ))}
    </div>
  );
}
