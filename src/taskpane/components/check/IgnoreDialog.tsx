import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { formatAddress } from "../../../model/address";
import type { Finding } from "../../../model/finding";
import { useSpeech } from "../../speech";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface IgnoreDialogProps {
  readonly finding: Finding;
  readonly onIgnore: (scope: "cell" | "rule", reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a finding shall not count, and how far that goes. */
export function IgnoreDialog({ finding, onIgnore, onClose }: IgnoreDialogProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { check, pane } = messages;
  const [scope, setScope] = useState<"cell" | "rule">("cell");
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") setMissing(true);
    else onIgnore(scope, reason);
  };

  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{check.ignoreTitle}</DialogTitle>
            <DialogContent className={styles.fields}>
              <div>{say(finding.message)}</div>
              <Field
                label={check.reason}
                hint={check.reasonHint}
                required
                {...(missing && { validationMessage: check.reasonMissing })}
              >
                <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
              </Field>
              <Choice
                label={check.scope}
                value={scope}
                options={[
                  { value: "cell", label: check.onlyHere(formatAddress(finding.at)) },
                  { value: "rule", label: check.everywhere },
                ]}
                onChange={setScope}
              />
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {check.ignoreNow}
              </Button>
              <Button onClick={onClose}>{pane.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
