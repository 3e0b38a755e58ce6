import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../speech";
import type { Preferences } from "../../state/preferences";
import { Icon } from "../Icon";
import { Settings } from "./Settings";

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
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly onReread: () => void;
}

/** Name of the product, reading again, language and appearance. */
export function Header({ preferences, onPrefer, onReread }: HeaderProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  const [open, setOpen] = useState(false);
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
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <Settings preferences={preferences} onPrefer={onPrefer} />}
    </header>
  );
}
