import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { formatAddress, type Address } from "../../../model/address";
import type { Correction } from "../../../model/correction";
import { ROLES, type Role } from "../../../model/role";
import { useSpeech } from "../../speech";
import { checkDraft, draftAt, type CorrectionDraft } from "../../state/correctionDraft";
import { Choice } from "../Choice";

const USUAL: Role = "weight:objective";

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
    cell ? draftAt(cell, USUAL) : { sheet: sheets[0] ?? "", column: "", role: USUAL, row: "" },
  );
  const [wrong, setWrong] = useState<"column" | "row" | null>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft);
    setWrong(checked.ok ? null : checked.wrong);
    if (checked.ok) onSave(checked.correction);
  };
  const roles = ROLES.filter((role) => role !== "unknown");

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {cell && (
        <Button size="small" className={styles.button} onClick={() => setDraft(draftAt(cell, draft.role))}>
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
        value={draft.role}
        options={roles.map((role) => ({ value: role, label: plan.roles[role] }))}
        onChange={(role) => setDraft({ ...draft, role })}
      />
      <Button type="submit" appearance="primary" className={styles.button}>
        {reading.save}
      </Button>
    </form>
  );
}
