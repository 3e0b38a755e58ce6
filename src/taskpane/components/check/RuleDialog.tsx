import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Profile } from "../../../model/profile";
import { rules } from "../../../rules/index";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { RuleSetting } from "../settings/RuleSetting";
import { useSettingsWords } from "../settings/useSettingsWords";
import { DrawnSheet } from "./DrawnSheet";

const useStyles = makeStyles({
  setting: { marginTop: tokens.spacingVerticalL },
  heading: {
    marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
});

export interface RuleDialogProps {
  /** Id of the rule. */
  readonly rule: string;
  readonly profile: Profile;
  readonly onProfile: OnProfile;
  readonly onClose: () => void;
}

/** A rule's page: what it asks, why, who says so, and drawn sheets that keep it and break it. */
export function RuleDialog({ rule: id, profile, onProfile, onClose }: RuleDialogProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { check, pane } = messages;
  const settings = useSettingsWords();
  const rule = rules.find((known) => known.id === id);
  if (!rule) return null;
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(rule.title)}</DialogTitle>
          {/* The keyboard starts on the text: on a setting one arrow key would change the rule. */}
          <DialogContent tabIndex={0}>
            <p>{say(rule.why)}</p>
            <p>{rule.source ? `${check.source}: ${rule.source}` : check.goodPractice}</p>
            <h3 className={styles.heading}>{check.good}</h3>
            {rule.good.slice(0, 1).map((picture) => (
              <DrawnSheet key={picture} picture={picture} label={check.good} />
            ))}
            <h3 className={styles.heading}>{check.bad}</h3>
            {rule.bad.slice(0, 1).map((picture) => (
              <DrawnSheet key={picture} picture={picture} label={check.bad} />
            ))}
            <div className={styles.setting}>
              <RuleSetting rule={rule} label={settings.severity} profile={profile} onProfile={onProfile} />
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{pane.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
