import type { Profile, RuleOptions } from "../../../model/profile";
import type { Rule } from "../../../rules/rule";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { readNumber, type ReadSetting } from "../../state/settings/readSetting";
import { optionOf, setOption } from "../../state/settings/ruleSettings";
import { Choice } from "../Choice";
import { TextSetting } from "./TextSetting";
import { useSettingsWords } from "./useSettingsWords";

type OptionValue = RuleOptions[string];

export interface RuleOptionProps {
  readonly rule: Rule;
  readonly name: string;
  readonly profile: Profile;
  readonly onProfile: OnProfile;
}

/** One option of a rule: yes or no, a number, a text, or words one per line. */
export function RuleOption({ rule, name, profile, onProfile }: RuleOptionProps) {
  const words = useSettingsWords();
  const { number } = useSpeech().messages.format;
  const { label, hint, unit } = words.options[`${rule.id} ${name}`] ?? { label: name, hint: "" };
  const value = optionOf(rule, name, profile);
  const usual = rule.options[name] ?? "";

  const inField = (shown: OptionValue): string => {
    if (typeof shown === "number") return number(shown, 4);
    return typeof shown === "object" ? shown.join("\n") : String(shown);
  };
  const said = (shown: OptionValue): string => {
    if (typeof shown === "boolean") return shown ? words.yes : words.no;
    return inField(shown).replaceAll("\n", "; ") || words.nothing;
  };
  const store = (next: OptionValue) =>
    onProfile(setOption(rule, name, next), words.changed(label, said(next)));

  if (typeof value === "boolean") {
    return (
      <Choice
        label={label}
        value={value ? "yes" : "no"}
        options={(["yes", "no"] as const).map((answer) => ({ value: answer, label: words[answer] }))}
        onChange={(answer) => void store(answer === "yes")}
      />
    );
  }
  return (
    <TextSetting
      label={label}
      hint={hint || (typeof value === "object" ? words.onePerLine : words.usual(said(usual)))}
      {...(unit && { unit })}
      lines={typeof value === "object"}
      typed={inField(value)}
      said={said(value)}
      read={readerOf(value)}
      onCommit={store}
      {...(JSON.stringify(value) !== JSON.stringify(usual) && {
        usual: { said: said(usual), onBack: () => void store(usual) },
      })}
    />
  );
}

/** How the text of a field becomes a value of the same kind. */
function readerOf(value: OptionValue): (typed: string) => ReadSetting<OptionValue> {
  if (typeof value === "number") {
    return (typed) => {
      const read = readNumber(typed);
      return read === undefined ? { ok: false, wrong: "number" } : { ok: true, value: read };
    };
  }
  if (typeof value === "string") return (typed) => ({ ok: true, value: typed.trim() });
  return (typed) => ({
    ok: true,
    value: [...new Set(typed.split("\n").map((line) => line.trim()))].filter((line) => line !== ""),
  });
}
