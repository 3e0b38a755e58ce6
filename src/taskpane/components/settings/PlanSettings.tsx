import { defaultProfile, type Profile } from "../../../model/profile";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { readBody, readTolerance, readYear } from "../../state/settings/readSetting";
import { SettingsSection } from "./SettingsSection";
import { TextSetting } from "./TextSetting";
import { useSettingsWords } from "./useSettingsWords";

export interface PlanSettingsProps {
  readonly profile: Profile;
  /** The year the workbook itself names. */
  readonly yearFound: number | null;
  /** The body the sheets themselves name. */
  readonly bodyFound: string | null;
  readonly onProfile: OnProfile;
}

/** Whose plan it is, its year and how exactly weights must add up. */
export function PlanSettings({ profile, yearFound, bodyFound, onProfile }: PlanSettingsProps) {
  const words = useSettingsWords();
  const { number } = useSpeech().messages.format;
  const sayBody = (body: string | null) => body ?? words.bodyOfWorkbook;
  const setBody = (body: string | null) =>
    onProfile((now) => ({ ...now, body }), words.changed(words.body, sayBody(body)));
  const sayYear = (year: number | null) => (year === null ? words.yearOfWorkbook : String(year));
  const setYear = (year: number | null) =>
    onProfile((now) => ({ ...now, year }), words.changed(words.year, sayYear(year)));
  const sayPoints = (points: number) => words.points(number(points, 4));
  const setTolerance = (weightTolerance: number) =>
    onProfile(
      (now) => ({ ...now, weightTolerance }),
      words.changed(words.tolerance, sayPoints(weightTolerance)),
    );
  const usualTolerance = defaultProfile.weightTolerance;

  return (
    <SettingsSection title={words.plan}>
      <TextSetting
        label={words.body}
        hint={words.bodyHint(bodyFound)}
        typed={profile.body ?? ""}
        said={sayBody(profile.body)}
        read={readBody}
        onCommit={setBody}
        {...(profile.body !== null && {
          usual: { said: sayBody(null), onBack: () => void setBody(null) },
        })}
      />
      <TextSetting
        label={words.year}
        hint={words.yearHint(yearFound)}
        typed={profile.year === null ? "" : String(profile.year)}
        said={sayYear(profile.year)}
        read={readYear}
        onCommit={setYear}
        {...(profile.year !== null && {
          usual: { said: sayYear(null), onBack: () => void setYear(null) },
        })}
      />
      <TextSetting
        label={words.tolerance}
        hint={`${words.toleranceHint} ${words.usual(number(usualTolerance))}`}
        unit={words.toleranceUnit}
        typed={number(profile.weightTolerance, 4)}
        said={sayPoints(profile.weightTolerance)}
        read={readTolerance}
        onCommit={setTolerance}
        {...(profile.weightTolerance !== usualTolerance && {
          usual: { said: sayPoints(usualTolerance), onBack: () => void setTolerance(usualTolerance) },
        })}
      />
    </SettingsSection>
  );
}
