import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Bilingual } from "../../../model/finding";
import type { Profile } from "../../../model/profile";
import { parseProfile } from "../../../profile/parseProfile";
import { serialiseProfile } from "../../../profile/serialiseProfile";
import { copyText } from "../../copyText";
import { downloadFile } from "../../downloadFile";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { ShownText } from "../ShownText";
import { SettingsSection } from "./SettingsSection";
import { useSettingsWords } from "./useSettingsWords";

const NAME = "cruscotto.json";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export interface ProfileFileProps {
  readonly profile: Profile;
  readonly savesNoFiles: boolean;
  readonly onProfile: OnProfile;
}

/** The settings as the file the command line reads: out of this workbook, or into it. */
export function ProfileFile({ profile, savesNoFiles, onProfile }: ProfileFileProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { say } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<{
    readonly name: string;
    readonly problems: readonly Bilingual[];
  } | null>(null);
  const [shown, setShown] = useState(false);
  const text = () => `${serialiseProfile(profile)}\n`;
  const save = () => (savesNoFiles ? setShown(true) : downloadFile(NAME, text(), "application/json"));
  const copy = async () => {
    const done = await copyText(text());
    setCopied(done);
    setShown(!done);
  };

  const open = async (file: File) => {
    const reading = parseProfile(await file.text());
    setRefused(
      reading.ok ? null : { name: file.name, problems: reading.problems.map(({ message }) => message) },
    );
    if (reading.ok) await onProfile(() => reading.profile, words.opened(file.name));
  };

  return (
    <SettingsSection title={words.file}>
      <p className={styles.hint}>{words.fileHint}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file, corrected, can be opened again.
            if (file) void open(file).finally(() => (target.value = ""));
          }}
        />
      </div>
      {shown && <ShownText label={NAME} text={text()} />}
      {refused && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {words.notOpened(refused.name)}
            <ul className={styles.problems}>
              {refused.problems.map((problem, index) => (
                <li key={index}>{say(problem)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </SettingsSection>
  );
}
