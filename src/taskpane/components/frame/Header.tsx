import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export interface HeaderProps {
  readonly onReread: () => void;
  readonly settings: boolean;
  readonly onSettings: (open: boolean) => void;
}

/** Name of the product, reading again, the settings. */
export function Header({ onReread, settings, onSettings }: HeaderProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  return (
    <header>
      <div className={styles.bar}>
        <h1 className={styles.title}>{pane.title}</h1>
        <Button
          appearance="subtle"
          icon={<Icon name="reread" />}
          aria-label={pane.reread}
          title={pane.reread}
          onClick={onReread}
        />
        <Button
          appearance="subtle"
          icon={<Icon name="settings" />}
          aria-label={pane.settings}
          title={pane.settings}
          aria-expanded={settings}
          onClick={() => onSettings(!settings)}
        />
      </div>
    </header>
  );
}
