import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type FormEvent, type ReactNode } from "react";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  back: { fontSize: tokens.fontSizeBase200 },
});

export interface DraftFormProps {
  readonly title: string;
  readonly hint: string;
  /** Something differs from what is in force. */
  readonly touched: boolean;
  /** What is in force is the usual. */
  readonly usual: boolean;
  /** What is wrong with the form as a whole. */
  readonly wrong: string | null;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onDiscard: () => void;
  readonly onUsual: () => void;
  readonly children: ReactNode;
}

/** Fields that only make sense together: nothing holds before *Applica*. */
export function DraftForm(props: DraftFormProps) {
  const { title, hint, touched, usual, wrong, onSubmit, onDiscard, onUsual, children } = props;
  const styles = useStyles();
  const words = useSettingsWords();
  const heading = useId();
  return (
    <form noValidate aria-labelledby={heading} className={styles.form} onSubmit={onSubmit}>
      <h4 id={heading} className={styles.title}>
        {title}
      </h4>
      <p className={styles.hint}>{hint}</p>
      {children}
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={!touched}>
          {words.apply}
        </Button>
        <Button size="small" disabledFocusable={!touched} onClick={onDiscard}>
          {words.discard}
        </Button>
        {!usual && (
          <Link
            className={styles.back}
            aria-label={words.backToUsual(title, words.usualOnes)}
            onClick={onUsual}
          >
            {words.back(words.usualOnes)}
          </Link>
        )}
      </div>
    </form>
  );
}
