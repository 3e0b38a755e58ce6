import { makeStyles, tokens } from "@fluentui/react-components";
import type { Profile } from "../../../model/profile";
import type { Rule } from "../../../rules/rule";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { isChanged } from "../../state/settings/ruleSettings";
import { RuleSetting } from "./RuleSetting";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  size: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
});

export interface RuleGroupProps {
  readonly title: string;
  readonly rules: readonly Rule[];
  /** Whether it stands open at first. */
  readonly open: boolean;
  readonly profile: Profile;
  /** Findings by rule. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onProfile: OnProfile;
}

/** Rules about one thing, behind the browser's own disclosure. */
export function RuleGroup({ title, rules, open, profile, counts, onProfile }: RuleGroupProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { say } = useSpeech();
  const changed = rules.filter((rule) => isChanged(rule, profile)).length;
  return (
    <details open={open}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>{" "}
        <span className={styles.size}>{words.inGroup(rules.length, changed)}</span>
      </summary>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleSetting
              rule={rule}
              label={say(rule.title)}
              profile={profile}
              findings={counts.get(rule.id) ?? 0}
              onProfile={onProfile}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
