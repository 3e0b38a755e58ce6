import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../model/finding";
import type { Profile, Exception } from "../../../model/profile";
import { formatAddress } from "../../../model/address";
import { rules } from "../../../rules/index";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { removeException } from "../../state/exceptions";
import { SettingsSection } from "./SettingsSection";
import { useSettingsWords } from "./useSettingsWords";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  action: { fontSize: tokens.fontSizeBase200 },
});

export interface IgnoredFindingsProps {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly onProfile: OnProfile;
}

/** Everything the planner chose to ignore and why, also where there is nothing left to ignore. */
export function IgnoredFindings({ profile, findings, onProfile }: IgnoredFindingsProps) {
  const styles = useStyles();
  const words = useSettingsWords();
  const { say } = useSpeech();
  const ruleWords = (id: string): string => {
    const rule = rules.find((known) => known.id === id);
    return rule ? say(rule.problem) : id;
  };
  const silences = ({ rule, cell }: Exception): boolean =>
    findings.some((found) => found.rule === rule && (cell === undefined || formatAddress(found.at) === cell));

  return (
    <SettingsSection title={words.ignored}>
      {profile.exceptions.length === 0 ? (
        <p className={styles.none}>{words.noneIgnored}</p>
      ) : (
        <ul className={styles.list}>
          {profile.exceptions.map((exception, index) => {
            const title = ruleWords(exception.rule);
            const place = exception.cell ?? words.everywhere;
            const again = words.countAgainThis(title, place);
            return (
              <li key={index}>
                <p className={styles.text}>
                  {title} <strong>{place}</strong>
                </p>
                <p className={styles.text}>«{exception.reason}»</p>
                {!silences(exception) && <p className={styles.small}>{words.ignoredGone}</p>}
                <Link
                  className={styles.action}
                  aria-label={again}
                  onClick={() => void onProfile((now) => removeException(now, exception), again)}
                >
                  {words.countAgain}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </SettingsSection>
  );
}
