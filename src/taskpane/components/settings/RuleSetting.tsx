import { makeStyles, tokens } from "@fluentui/react-components";
import type { Profile } from "../../../model/profile";
import type { Rule } from "../../../rules/rule";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { setSeverity, usualSeverity, type RuleSeverity } from "../../state/settings/ruleSettings";
import { Choice } from "../Choice";
import { RuleOption } from "./RuleOption";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  rule: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const SEVERITIES: readonly RuleSeverity[] = ["error", "warning", "info", "off"];

export interface RuleSettingProps {
  readonly rule: Rule;
  /** What the choice is called: the rule's demand, where nothing else says it. */
  readonly label: string;
  readonly profile: Profile;
  /** Findings of the rule in this workbook; none: nothing is said. */
  readonly findings?: number;
  readonly onProfile: OnProfile;
}

/** How much a rule weighs for this body, and its options where it has some. */
export function RuleSetting({ rule, label, profile, findings = 0, onProfile }: RuleSettingProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { say } = useSpeech();
  const usual = words.usually(words.severities[usualSeverity(rule, profile)]);
  const choose = (severity: RuleSeverity | "usual") =>
    void onProfile(
      setSeverity(rule.id, severity === "usual" ? null : severity),
      words.changed(say(rule.title), severity === "usual" ? usual : words.severities[severity]),
    );
  return (
    <div className={styles.rule}>
      <Choice
        label={label}
        value={profile.severities[rule.id] ?? "usual"}
        options={[
          { value: "usual" as const, label: usual },
          ...SEVERITIES.map((value) => ({ value, label: words.severities[value] })),
        ]}
        onChange={choose}
      />
      {findings > 0 && <span className={styles.count}>{words.findings(findings)}</span>}
      {Object.keys(rule.options).map((name) => (
        <RuleOption key={name} rule={rule} name={name} profile={profile} onProfile={onProfile} />
      ))}
    </div>
  );
}
