import { defaultProfile, type Profile } from "../../../model/profile";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { readCap, readLevels } from "../../state/settings/readSetting";
import { BandsForm } from "./BandsForm";
import { SettingsSection } from "./SettingsSection";
import { StatusForm } from "./StatusForm";
import { TextSetting } from "./TextSetting";
import { useSettingsWords } from "./useSettingsWords";

export interface ScoringSettingsProps {
  readonly profile: Profile;
  /** The planner came from the scores. */
  readonly wanted: boolean;
  readonly onProfile: OnProfile;
}

/** Highest score, what thresholds are worth, bands of results, names of scores. The method stands beside the scores. */
export function ScoringSettings({ profile, wanted, onProfile }: ScoringSettingsProps) {
  const words = useSettingsWords();
  const { number, percent } = useSpeech().messages.format;
  const inField = (fraction: number) => number(fraction * 100, 4);
  const setCap = (cap: number) =>
    onProfile((now) => ({ ...now, cap }), words.changed(words.cap, percent(cap)));
  const setLevels = (levels: readonly number[]) =>
    onProfile((now) => ({ ...now, levels }), words.changed(words.levels, words.levelsShown(levels)));
  const usual = defaultProfile;

  return (
    <SettingsSection title={words.scoring} wanted={wanted}>
      <TextSetting
        label={words.cap}
        hint={`${words.capHint} ${words.usual(percent(usual.cap))}`}
        unit="%"
        typed={inField(profile.cap)}
        said={percent(profile.cap)}
        read={readCap}
        onCommit={setCap}
        {...(profile.cap !== usual.cap && {
          usual: { said: percent(usual.cap), onBack: () => void setCap(usual.cap) },
        })}
      />
      <TextSetting
        label={words.levels}
        hint={`${words.levelsHint} ${words.usual(words.levelsShown(usual.levels))}`}
        unit="%"
        typed={profile.levels.map(inField).join("; ")}
        said={words.levelsShown(profile.levels) || words.nothing}
        read={readLevels}
        onCommit={setLevels}
        {...(JSON.stringify(profile.levels) !== JSON.stringify(usual.levels) && {
          usual: { said: words.levelsShown(usual.levels), onBack: () => void setLevels(usual.levels) },
        })}
      />
      <StatusForm
        bands={profile.statusBands}
        onBands={(statusBands) => onProfile((now) => ({ ...now, statusBands }), words.status)}
      />
      <BandsForm
        bands={profile.bands}
        onBands={(bands) => onProfile((now) => ({ ...now, bands }), words.bands)}
      />
    </SettingsSection>
  );
}
