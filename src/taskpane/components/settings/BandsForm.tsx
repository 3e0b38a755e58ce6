import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { defaultProfile, type Band } from "../../../model/profile";
import { useSpeech } from "../../speech";
import { bandDrafts, readBands, type BandDraft, type ReadBands } from "../../state/settings/bandDrafts";
import { BandRow } from "./BandRow";
import { DraftForm } from "./DraftForm";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({ add: { alignSelf: "flex-start" } });

export interface BandsFormProps {
  readonly bands: readonly Band[];
  readonly onBands: (bands: readonly Band[]) => Promise<boolean>;
}

/** The body's own table from results to scores, taken over as a whole. */
export function BandsForm({ bands, onBands }: BandsFormProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { number } = useSpeech().messages.format;
  const inForce = bandDrafts(bands, (fraction) => number(fraction * 100, 4));
  /** Null: what is in force. */
  const [touched, setDrafts] = useState<readonly BandDraft[] | null>(null);
  const [answer, setAnswer] = useState<ReadBands | null>(null);
  const drafts = touched ?? inForce;
  const wrong = answer?.ok === false ? answer : null;

  const change = (row: number, part: Partial<BandDraft>) =>
    setDrafts(drafts.map((draft, index) => (index === row ? { ...draft, ...part } : draft)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readBands(drafts);
    setAnswer(read);
    if (read.ok) void onBands(read.bands).then((stored) => stored && setDrafts(null));
  };

  return (
    <DraftForm
      title={words.bands}
      hint={words.bandsHint}
      touched={JSON.stringify(drafts) !== JSON.stringify(inForce)}
      usual={JSON.stringify(bands) === JSON.stringify(defaultProfile.bands)}
      wrong={wrong && wrong.row === undefined ? words.wrong[wrong.wrong]("") : null}
      onSubmit={submit}
      onDiscard={() => {
        setDrafts(null);
        setAnswer(null);
      }}
      onUsual={() => {
        setDrafts(null);
        setAnswer(null);
        void onBands(defaultProfile.bands);
      }}
    >
      {drafts.map((draft, row) => (
        <BandRow
          // Rows are drafts without a name of their own.
          key={row}
          row={row + 1}
          draft={draft}
          wrong={wrong && wrong.row === row ? wrong : null}
          onChange={(part) => change(row, part)}
          onRemove={() => {
            setDrafts(drafts.filter((_, index) => index !== row));
            setAnswer(null);
          }}
        />
      ))}
      <Button
        size="small"
        className={styles.add}
        onClick={() => setDrafts([...drafts, { from: "", proportional: false, score: "" }])}
      >
        {words.addBand}
      </Button>
    </DraftForm>
  );
}
