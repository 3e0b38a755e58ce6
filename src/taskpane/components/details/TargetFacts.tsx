import { makeStyles, tokens } from "@fluentui/react-components";
import type { Address } from "../../../model/address";
import type { Indicator } from "../../../model/indicator";
import type { PeriodReading, Reading } from "../../../model/reading";
import type { ReadTarget } from "../../../targets/readTargets";
import { useSpeech } from "../../speech";
import { CellText } from "./CellText";
import { Fact } from "./Fact";

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2 },
});

export interface TargetFactsProps {
  readonly indicator: Indicator;
  /** Reads a target as the rules do. */
  readonly read: ReadTarget;
  readonly onShow: (at: Address) => void;
}

/** Baseline, targets with what they mean, thresholds and results; the empty cells that wait for them too. */
export function TargetFacts({ indicator, read, onShow }: TargetFactsProps) {
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { tree, format } = messages;
  const blank = (at: Address) => <CellText text={tree.blank} at={at} onShow={onShow} />;
  const reading = ({ text, at }: Reading) => <CellText text={text} at={at} onShow={onShow} />;
  const words = (target: PeriodReading) => {
    const reading = read(indicator, target);
    const meaning = reading.ok ? say(reading.target.words) : tree.unreadable(say(reading.reason));
    const assumed = reading.ok ? reading.target.assumed.filter((part) => part !== "operator") : [];
    const supposed =
      assumed.length > 0 && ` (${tree.supposed(assumed.map((part) => tree.assumptions[part]))})`;
    return (
      (meaning !== target.text || supposed) && (
        <div className={styles.words}>
          {meaning}
          {supposed}
        </div>
      )
    );
  };

  return (
    <>
      {indicator.targets.map((target) => (
        <Fact key={target.period} term={tree.target(target.period)}>
          {reading(target)}
          {words(target)}
        </Fact>
      ))}
      {indicator.blankTargets.map(({ period, at }) => (
        <Fact key={period} term={tree.target(period)}>
          {blank(at)}
        </Fact>
      ))}
      {indicator.thresholds.map((threshold) => (
        <Fact key={threshold.level} term={tree.threshold(threshold.level)}>
          {reading(threshold)}
        </Fact>
      ))}
      {indicator.blankThresholds.map(({ level, at }) => (
        <Fact key={format.percent(level)} term={tree.threshold(level)}>
          {blank(at)}
        </Fact>
      ))}
      {indicator.baseline && <Fact term={tree.baseline}>{reading(indicator.baseline)}</Fact>}
      {indicator.actuals.map((actual) => (
        <Fact key={actual.period} term={tree.actual(actual.period)}>
          {reading(actual)}
        </Fact>
      ))}
      {indicator.blankActuals.map(({ period, at }) => (
        <Fact key={period} term={tree.actual(period)}>
          {blank(at)}
        </Fact>
      ))}
    </>
  );
}
