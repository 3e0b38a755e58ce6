import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { RoleCorrection } from "../../../model/correction";
import type { FieldReading } from "../../../model/sheetReading";
import { useSpeech } from "../../speech";
import { draftOf, FAMILIES, ownersOf, roleCorrection, withFamily } from "../../state/roleDraft";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  input: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
});

export interface RoleFormProps {
  readonly field: FieldReading;
  readonly onSave: (correction: RoleCorrection) => void;
}

/** "È qualcos'altro…": what a column or label holds, whose it is, and the level of a threshold. */
export function RoleForm({ field, onSave }: RoleFormProps) {
  const styles = useStyles();
  const { reading, plan } = useSpeech().messages;
  const [draft, setDraft] = useState(() => draftOf(field.role, field.share));
  const [wrong, setWrong] = useState(false);
  const owners = ownersOf(draft.family);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const correction = roleCorrection(draft, field.anchor);
    setWrong(correction === null);
    if (correction) onSave(correction);
  };

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Choice
        label={reading.holds}
        value={draft.family}
        options={FAMILIES.map((family) => ({ value: family, label: plan.families[family] }))}
        onChange={(family) => setDraft(withFamily(draft, family))}
      />
      {draft.owner !== null && (
        <Choice
          label={reading.whose}
          value={draft.owner}
          options={owners.map((owner) => ({ value: owner, label: plan.owners[owner] }))}
          onChange={(owner) => setDraft({ ...draft, owner })}
        />
      )}
      {draft.family === "threshold" && (
        <Field
          label={reading.share}
          hint={reading.shareHint}
          {...(wrong && { validationMessage: reading.shareWrong })}
        >
          <Input
            size="small"
            inputMode="decimal"
            input={{ className: styles.input }}
            value={draft.share}
            onChange={(_event, { value }) => setDraft({ ...draft, share: value })}
          />
        </Field>
      )}
      <Button type="submit" appearance="primary" size="small" className={styles.button}>
        {reading.saveRole}
      </Button>
    </form>
  );
}
