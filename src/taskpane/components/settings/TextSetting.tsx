import { Field, Input, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { ReadSetting } from "../../state/settings/readSetting";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column" },
  input: { minWidth: 0, width: "100%" },
  back: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
});

export interface TextSettingProps<Value> {
  readonly label: string;
  readonly hint: string;
  readonly unit?: string;
  readonly lines?: boolean;
  /** The value in force as it stands in the field, and as a sentence says it. */
  readonly typed: string;
  readonly said: string;
  /** The usual value where another one is in force: how a sentence says it, and the way back. */
  readonly usual?: { readonly said: string; readonly onBack: () => void };
  readonly read: (typed: string) => ReadSetting<Value>;
  /** Stores a new value; false when that failed. */
  readonly onCommit: (value: Value) => Promise<boolean>;
}

/**
 * A setting one types. Taken over on Enter or when the field is left; what cannot be read stays in the field with the
 * reason beside it, while the last good value stays in force.
 */
export function TextSetting<Value>(props: TextSettingProps<Value>) {
  const { label, hint, unit, lines = false, typed, said, usual, read, onCommit } = props;
  const styles = useStyles();
  const words = useSettingsWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const control = useRef<HTMLDivElement>(null);

  const forget = () => {
    setDraft(null);
    setWrong(null);
  };
  const commit = () => {
    if (draft === null || draft === typed) return forget();
    const result = read(draft);
    if (!result.ok) return setWrong(`${words.wrong[result.wrong](draft)} ${words.stillHolds(said)}`);
    setWrong(null);
    // The draft stays until the workbook has taken it, and where it has not.
    void onCommit(result.value).then((stored) => stored && forget());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !lines) commit();
    if (event.key !== "Escape" || draft === null) return;
    event.stopPropagation();
    forget();
  };
  const field = {
    value: draft ?? typed,
    onChange: (_event: unknown, { value }: { readonly value: string }) => setDraft(value),
    onBlur: commit,
    onKeyDown,
  };

  return (
    <div ref={control} className={styles.setting}>
      <Field label={label} hint={hint} size="small" {...(wrong !== null && { validationMessage: wrong })}>
        {lines ? (
          <Textarea size="small" resize="vertical" {...field} />
        ) : (
          <Input
            size="small"
            input={{ className: styles.input }}
            {...(unit && { contentAfter: unit })}
            {...field}
          />
        )}
      </Field>
      {usual && (
        <Link
          className={styles.back}
          aria-label={words.backToUsual(label, usual.said)}
          onClick={() => {
            forget();
            // The link goes with the value it takes back.
            control.current?.querySelector<HTMLElement>("input, textarea")?.focus();
            usual.onBack();
          }}
        >
          {words.back(usual.said)}
        </Link>
      )}
    </div>
  );
}
