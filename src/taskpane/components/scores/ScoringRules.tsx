import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { MissingPolicy, Profile, ScoringMethod } from "../../../model/profile";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { Choice } from "../Choice";

const METHODS: readonly (ScoringMethod | "auto")[] = [
  "auto",
  "step",
  "linear",
  "ratio",
  "mirror",
  "min-max",
  "prior-year",
  "bands",
];
const POLICIES: readonly MissingPolicy[] = ["redistribute", "zero", "error"];

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  more: { alignSelf: "flex-start" },
  formula: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ScoringRulesProps {
  readonly profile: Profile;
  readonly onProfile: OnProfile;
  readonly onSettings: () => void;
}

/** The method of the body with its formula, and what a missing score means. The method is always shown beside the scores. */
export function ScoringRules({ profile, onProfile, onSettings }: ScoringRulesProps) {
  const styles = useStyles();
  const { scores: words } = useSpeech().messages;
  const method = profile.method ?? "auto";
  return (
    <section className={styles.rules}>
      <h2 className={styles.heading}>{words.settings}</h2>
      <Choice
        label={words.method}
        value={method}
        options={METHODS.map((value) => ({ value, label: words.methods[value] }))}
        onChange={(next) => void onProfile((now) => ({ ...now, method: next === "auto" ? null : next }))}
      />
      <p className={styles.formula}>
        {words.formulas[method]} {words.cap(profile.cap)} {words.levels(profile.levels)}
      </p>
      <Choice
        label={words.missing}
        value={profile.missing}
        options={POLICIES.map((value) => ({ value, label: words.missings[value] }))}
        onChange={(missing) => void onProfile((now) => ({ ...now, missing }))}
      />
      <Link className={styles.more} onClick={onSettings}>
        {words.moreSettings}
      </Link>
    </section>
  );
}
