import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { defaultProfile, type StatusBand } from "../../../model/profile";
import { useSpeech } from "../../speech";
import { readStatus, statusDraft, type ReadStatus, type StatusDraft } from "../../state/settings/bandDrafts";
import { DraftForm } from "./DraftForm";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: "100%" },
});

export interface StatusFormProps {
  readonly bands: readonly StatusBand[];
  readonly onBands: (bands: readonly StatusBand[]) => Promise<boolean>;
}

/** From which score an objective is reached, or reached in part. */
export function StatusForm({ bands, onBands }: StatusFormProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { number } = useSpeech().messages.format;
  const inForce = statusDraft(bands, (fraction) => number(fraction * 100, 4));
  /** Null: what is in force. */
  const [touched, setDraft] = useState<StatusDraft | null>(null);
  const [answer, setAnswer] = useState<ReadStatus | null>(null);

  const draft = touched ?? inForce;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readStatus(draft);
    setAnswer(read);
    if (read.ok) void onBands(read.bands).then((stored) => stored && setDraft(null));
  };
  const field = (name: keyof StatusDraft, label: string) => (
    <Field
      size="small"
      label={label}
      {...(answer?.ok === false &&
        answer.field === name && { validationMessage: words.wrong[answer.wrong](draft[name]) })}
    >
      <Input
        size="small"
        contentAfter="%"
        input={{ className: styles.input }}
        value={draft[name]}
        onChange={(_event, { value }) => setDraft({ ...draft, [name]: value })}
      />
    </Field>
  );

  return (
    <DraftForm
      title={words.status}
      hint={words.statusHint}
      touched={JSON.stringify(draft) !== JSON.stringify(inForce)}
      usual={JSON.stringify(bands) === JSON.stringify(defaultProfile.statusBands)}
      wrong={null}
      onSubmit={submit}
      onDiscard={() => {
        setDraft(null);
        setAnswer(null);
      }}
      onUsual={() => {
        setDraft(null);
        setAnswer(null);
        void onBands(defaultProfile.statusBands);
      }}
    >
      <div className={styles.pair}>
        {field("reached", words.statusReached)}
        {field("partly", words.statusPartly)}
      </div>
    </DraftForm>
  );
}
