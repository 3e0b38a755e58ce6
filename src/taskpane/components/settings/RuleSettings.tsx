import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../model/finding";
import type { Profile } from "../../../model/profile";
import { rules } from "../../../rules/index";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { ruleGroups } from "../../state/settings/ruleGroups";
import { isChanged, matchesRule } from "../../state/settings/ruleSettings";
import { Choice } from "../Choice";
import { RuleGroup } from "./RuleGroup";
import { SettingsSection } from "./SettingsSection";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  found: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface RuleSettingsProps {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly onProfile: OnProfile;
}

/** Every rule with its severity and options, by what it is about, searched and filtered. */
export function RuleSettings({ profile, findings, onProfile }: RuleSettingsProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { language } = useSpeech();
  const [query, setQuery] = useState("");
  const [which, setWhich] = useState<"every" | "onlyChanged" | "onlyFound">("every");

  const counts = new Map<string, number>();
  for (const { rule, ignored } of findings) {
    if (ignored === null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const shown = rules.filter(
    (rule) =>
      (which !== "onlyChanged" || isChanged(rule, profile)) &&
      (which !== "onlyFound" || counts.has(rule.id)) &&
      matchesRule(rule, query, language),
  );
  const narrowed = which !== "every" || query.trim() !== "";

  return (
    <SettingsSection title={words.rules}>
      <Input
        type="search"
        size="small"
        input={{ className: styles.input }}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      <Choice
        label={words.show}
        value={which}
        options={(["every", "onlyChanged", "onlyFound"] as const).map((value) => ({
          value,
          label: words[value],
        }))}
        onChange={setWhich}
      />
      <div role="status" className={styles.found}>
        {shown.length === 0 ? words.noneFound : words.found(shown.length)}
      </div>
      {ruleGroups(shown).map(({ name, rules: members }) => (
        <RuleGroup
          // Opened anew when a search begins or ends; by hand in between.
          key={`${name} ${narrowed}`}
          title={words.groups[name]}
          rules={members}
          open={narrowed}
          profile={profile}
          counts={counts}
          onProfile={onProfile}
        />
      ))}
    </SettingsSection>
  );
}
