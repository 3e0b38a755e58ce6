import { formatAddress, type Address } from "../../../model/address";
import type { Scored } from "../../../model/score";
import { useSpeech } from "../../speech";
import type { NodeItem } from "../../state/planTree";
import type { WeightSum } from "../../state/weightSum";
import { Fact } from "./Fact";
import { Facts } from "./Facts";
import { ScoreFact } from "./ScoreFact";
import { SourcedFact } from "./SourcedFact";
import { WeightFact } from "./WeightFact";

export interface NodeDetailsProps {
  readonly item: NodeItem;
  readonly sums: readonly WeightSum[];
  readonly scored: Scored | undefined;
  readonly onShow: (at: Address) => void;
}

/** Everything the workbook says about an objective. */
export function NodeDetails({ item, sums, scored, onShow }: NodeDetailsProps) {
  const { tree } = useSpeech().messages;
  const { node } = item;
  const mentions = node.mentions.map(({ at }) => ({ value: formatAddress(at), at }));
  return (
    <Facts>
      <WeightFact weight={node.weight} sums={sums} onShow={onShow} />
      <ScoreFact scored={scored} explained={null} />
      <Fact term={tree.indicatorsLabel}>{tree.indicators(item.indicators)}</Fact>
      <SourcedFact term={tree.responsible} values={node.responsible} onShow={onShow} />
      <SourcedFact term={tree.perspective} values={node.perspective} onShow={onShow} />
      <SourcedFact term={tree.priority} values={node.priority} onShow={onShow} />
      <SourcedFact term={tree.description} values={node.description} onShow={onShow} />
      <SourcedFact term={tree.actions} values={node.actions} onShow={onShow} />
      <SourcedFact term={tree.mentions} values={mentions} onShow={onShow} />
    </Facts>
  );
}
