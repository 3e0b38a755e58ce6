import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { Preferences } from "../../state/preferences";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  settings: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
  },
});

export interface SettingsProps {
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
}

/** Language and appearance of the pane. */
export function Settings({ preferences, onPrefer }: SettingsProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  return (
    <div className={styles.settings}>
      <Choice
        label={pane.language}
        value={preferences.language}
        options={(["auto", "it", "en"] as const).map((value) => ({ value, label: pane.languages[value] }))}
        onChange={(language) => onPrefer({ ...preferences, language })}
      />
      <Choice
        label={pane.theme}
        value={preferences.theme}
        options={(["auto", "light", "dark", "highContrast"] as const).map((value) => ({
          value,
          label: pane.themes[value],
        }))}
        onChange={(theme) => onPrefer({ ...preferences, theme })}
      />
    </div>
  );
}
