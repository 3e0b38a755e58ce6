import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { BandDraft, ReadBands } from "../../state/settings/bandDrafts";
import { Choice } from "../Choice";
import { Icon } from "../Icon";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  remove: { marginTop: "20px" },
});

export interface BandRowProps {
  /** 1-based. */
  readonly row: number;
  readonly draft: BandDraft;
  readonly wrong: Extract<ReadBands, { ok: false }> | null;
  readonly onChange: (part: Partial<BandDraft>) => void;
  readonly onRemove: () => void;
}

/** One band: from which result up, and what that is worth. */
export function BandRow({ row, draft, wrong, onChange, onRemove }: BandRowProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const complaint = (field: "from" | "score") =>
    wrong?.field === field && { validationMessage: words.wrong[wrong.wrong](draft[field]) };
  return (
    <div role="group" aria-label={words.band(row)} className={styles.row}>
      <Field size="small" label={words.bandFrom} {...complaint("from")}>
        <Input
          size="small"
          contentAfter="%"
          input={{ className: styles.input }}
          value={draft.from}
          onChange={(_event, { value }) => onChange({ from: value })}
        />
      </Field>
      <Choice
        label={words.bandWorth}
        value={draft.proportional ? "proportional" : "fixed"}
        options={(["fixed", "proportional"] as const).map((value) => ({ value, label: words[value] }))}
        onChange={(kind) => onChange({ proportional: kind === "proportional" })}
      />
      {draft.proportional ? (
        <span />
      ) : (
        <Field size="small" label={words.bandScore} {...complaint("score")}>
          <Input
            size="small"
            contentAfter="%"
            input={{ className: styles.input }}
            value={draft.score}
            onChange={(_event, { value }) => onChange({ score: value })}
          />
        </Field>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        icon={<Icon name="close" />}
        aria-label={words.removeBand(row)}
        title={words.removeBand(row)}
        onClick={onRemove}
      />
    </div>
  );
}
