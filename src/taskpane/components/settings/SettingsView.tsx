import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Bilingual } from "../../../model/finding";
import type { Profile } from "../../../model/profile";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";
import type { SettingsPlace } from "../../state/paneState";
import type { Preferences } from "../../state/preferences";
import type { OnProfile } from "../../state/profileChange";
import { anyChanged, asUsual } from "../../state/settings/ruleSettings";
import { Settings } from "../frame/Settings";
import { Icon } from "../Icon";
import { IgnoredFindings } from "./IgnoredFindings";
import { PlanSettings } from "./PlanSettings";
import { ProfileFile } from "./ProfileFile";
import { RuleSettings } from "./RuleSettings";
import { ScoringSettings } from "./ScoringSettings";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  intro: { margin: 0 },
  reset: { alignSelf: "flex-start" },
});

export interface SettingsViewProps {
  readonly at: SettingsPlace;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly profile: Profile;
  /** Why the profile stored in the workbook is not used. */
  readonly profileProblem: Bilingual | null;
  readonly review: Review | null;
  readonly savesNoFiles: boolean;
  readonly onProfile: OnProfile;
  readonly onClose: () => void;
}

/** Impostazioni: the body's own rules, each with its usual value in sight. */
export function SettingsView(props: SettingsViewProps) {
  const { at, preferences, onPrefer, profile, profileProblem, review, savesNoFiles, onProfile, onClose } =
    props;
  const styles = useStyles();
  const words = useSettingsWords();
  const { say } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const findings = review?.findings ?? [];

  useEffect(() => {
    // What was pressed may be gone: the link that led here, the way back to a usual value. The keyboard stays in the view.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [profile]);

  return (
    <div className={styles.view} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="close" />}
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        />
      </div>
      <Settings preferences={preferences} onPrefer={onPrefer} />
      <p className={styles.intro}>{words.intro}</p>
      {profileProblem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unread(say(profileProblem))}</MessageBarBody>
        </MessageBar>
      )}
      <PlanSettings
        profile={profile}
        bodyFound={profile.body === null ? (review?.body ?? null) : null}
        yearFound={profile.year === null ? (review?.plan.year ?? null) : null}
        onProfile={onProfile}
      />
      <RuleSettings profile={profile} findings={findings} onProfile={onProfile} />
      <IgnoredFindings profile={profile} findings={findings} onProfile={onProfile} />
      <ScoringSettings profile={profile} wanted={at === "scores"} onProfile={onProfile} />
      <ProfileFile profile={profile} savesNoFiles={savesNoFiles} onProfile={onProfile} />
      {anyChanged(profile) && (
        <Button className={styles.reset} onClick={() => void onProfile(asUsual, words.resetDone)}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}
