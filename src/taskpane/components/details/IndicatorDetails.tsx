import type { Address } from "../../../model/address";
import type { Plan } from "../../../model/plan";
import type { ExplainedScore, Scored } from "../../../model/score";
import type { ReadTarget } from "../../../targets/readTargets";
import { useSpeech } from "../../speech";
import type { IndicatorItem } from "../../state/planTree";
import type { OnProfile } from "../../state/profileChange";
import type { WeightSum } from "../../state/weightSum";
import { CellText } from "./CellText";
import { DirectionFact } from "./DirectionFact";
import { Fact } from "./Fact";
import { Facts } from "./Facts";
import { ScoreFact } from "./ScoreFact";
import { SourcedFact } from "./SourcedFact";
import { TargetFacts } from "./TargetFacts";
import { WeightFact } from "./WeightFact";

export interface IndicatorDetailsProps {
  readonly item: IndicatorItem;
  readonly sums: readonly WeightSum[];
  readonly scored: Scored | undefined;
  readonly explained: ExplainedScore | null;
  /** Reads a target as the rules do. */
  readonly read: ReadTarget;
  readonly plan: Plan;
  readonly onShow: (at: Address) => void;
  readonly onProfile: OnProfile;
}

/** Everything the workbook says about an indicator: targets in words first, then how it is measured. */
export function IndicatorDetails(props: IndicatorDetailsProps) {
  const { item, sums, scored, explained, read, plan: whole, onShow, onProfile } = props;
  const { tree, plan } = useSpeech().messages;
  const { indicator } = item;
  const { monitoring, status } = indicator;
  return (
    <Facts>
      <TargetFacts indicator={indicator} read={read} onShow={onShow} />
      <DirectionFact plan={whole} indicator={indicator} read={read} onProfile={onProfile} />
      <ScoreFact scored={scored} explained={explained} />
      <WeightFact weight={indicator.weight} sums={sums} onShow={onShow} />
      <SourcedFact term={tree.algorithm} values={indicator.algorithm} onShow={onShow} />
      <SourcedFact term={tree.unit} values={indicator.unit} onShow={onShow} />
      <SourcedFact term={tree.source} values={indicator.source} onShow={onShow} />
      <SourcedFact term={tree.kpiType} values={indicator.kpiType} onShow={onShow} />
      <SourcedFact term={tree.polarity} values={indicator.polarity} onShow={onShow} />
      <SourcedFact term={tree.frequency} values={indicator.frequency} onShow={onShow} />
      <SourcedFact term={tree.responsible} values={indicator.responsible} onShow={onShow} />
      {monitoring && (
        <Fact term={tree.monitoring}>
          <CellText text={monitoring.text} at={monitoring.at} onShow={onShow} />
          {monitoring.state && ` (${plan.states[monitoring.state]})`}
        </Fact>
      )}
      {status !== "active" && <Fact term={tree.status}>{plan.status[status]}</Fact>}
      <SourcedFact term={tree.note} values={indicator.statusNote} onShow={onShow} />
      {indicator.aggregate && <Fact term={tree.note}>{tree.aggregate}</Fact>}
    </Facts>
  );
}
