import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { formatAddress, type Address } from "../../../model/address";
import type { Correction } from "../../../model/profile";
import { useSpeech } from "../../speech";
import { checkDraft, draftAt, type CorrectionDraft } from "../../state/correctionDraft";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
});

export interface CorrectionFormProps {
  readonly sheets: readonly string[];
  /** The cell chosen in the sheet, which the planner can point with. */
  readonly cell: Address | null;
  readonly onSave: (correction: Correction) => void;
}

/** "Questa colonna è il peso": sheet, column, what it holds, and where the headings are. */
export function CorrectionForm({ sheets, cell, onSave }: CorrectionFormProps) {
  const styles = useStyles();
  const { reading, plan } = useSpeech().messages;
  const [draft, setDraft] = useState<CorrectionDraft>(() =>
    cell ? draftAt(cell, "weight") : { sheet: sheets[0] ?? "", column: "", field: "weight", row: "" },
  );
  const [wrong, setWrong] = useState<"column" | "row" | null>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft);
    setWrong(checked.ok ? null : checked.wrong);
    if (checked.ok) onSave(checked.correction);
  };
  const names = Object.entries(plan.fields) as [keyof typeof plan.fields, string][];
  const fields = [
    ...names.map(([value, label]) => ({ value, label })),
    { value: "ignore" as const, label: plan.ignored },
  ];

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {cell && (
        <Button size="small" className={styles.button} onClick={() => setDraft(draftAt(cell, draft.field))}>
          {reading.useSelected(formatAddress(cell))}
        </Button>
      )}
      <Choice
        label={reading.sheet}
        value={draft.sheet}
        options={sheets.map((name) => ({ value: name, label: name }))}
        onChange={(sheet) => setDraft({ ...draft, sheet })}
      />
      <div className={styles.pair}>
        <Field
          label={reading.column}
          hint={reading.columnHint}
          {...(wrong === "column" && { validationMessage: reading.columnWrong })}
        >
          <Input
            size="small"
            input={{ className: styles.input }}
            value={draft.column}
            onChange={(_event, { value }) => setDraft({ ...draft, column: value })}
          />
        </Field>
        <Field
          label={reading.row}
          hint={reading.rowHint}
          {...(wrong === "row" && { validationMessage: reading.rowWrong })}
        >
          <Input
            size="small"
            inputMode="numeric"
            input={{ className: styles.input }}
            value={draft.row}
            onChange={(_event, { value }) => setDraft({ ...draft, row: value })}
          />
        </Field>
      </div>
      <Choice
        label={reading.holds}
        value={draft.field}
        options={fields}
        onChange={(field) => setDraft({ ...draft, field })}
      />
      <Button type="submit" appearance="primary" className={styles.button}>
        {reading.save}
      </Button>
    </form>
  );
}
