import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../model/plan";
import type { Indicator } from "../../../model/indicator";
import type { DirectionChoice } from "../../../model/profile";
import type { Direction } from "../../../model/target";
import type { ReadTarget } from "../../../targets/readTargets";
import { useSpeech } from "../../speech";
import type { OnProfile } from "../../state/profileChange";
import { directionChoice, turnDirection } from "../../state/turnDirection";
import { Fact } from "./Fact";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

const SCOPES: readonly DirectionChoice["scope"][] = ["row", "column", "body"];
const OTHER: Readonly<Record<Direction | "open", readonly Direction[]>> = {
  higher: ["lower"],
  lower: ["higher"],
  open: ["higher", "lower"],
};

export interface DirectionFactProps {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Reads a target as the rules do. */
  readonly read: ReadTarget;
  readonly onProfile: OnProfile;
}

/** Which way is better, why, and one click to turn it round; nothing to turn where the targets say it themselves. */
export function DirectionFact({ plan, indicator, read, onProfile }: DirectionFactProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const words = messages.tree.direction;
  const { direction } = indicator;
  if (direction === null) return null;
  const open = indicator.targets.some((target) => {
    const reading = read(indicator, target);
    const { kind, operator, assumed } = reading.ok ? reading.target : {};
    return kind === "comparison" && (operator === null || assumed?.includes("operator"));
  });
  const way = direction.value ?? "open";
  const buttons = OTHER[way].flatMap((turned) =>
    SCOPES.flatMap((scope) => {
      const choice = open ? directionChoice(plan, indicator, scope, turned) : null;
      return choice ? [{ choice, label: words.turn(turned, scope) }] : [];
    }),
  );
  return (
    <Fact term={words.label}>
      {words.ways[way]}
      {direction.assumed && direction.value !== null && ` (${messages.tree.assumed})`}
      {direction.because && `: ${say(direction.because)}`}
      <div className={styles.buttons}>
        {buttons.map(({ choice, label }) => (
          <Button
            key={label}
            size="small"
            appearance="subtle"
            onClick={() => void onProfile(turnDirection(choice), label)}
          >
            {label}
          </Button>
        ))}
      </div>
    </Fact>
  );
}
