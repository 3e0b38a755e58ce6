import type { Address } from "../../../model/address";
import type { Plan } from "../../../model/plan";
import { useSpeech } from "../../speech";
import type { WeightSum } from "../../state/weightSum";
import { sumVerdict } from "../tree/sumWords";
import { CellText } from "./CellText";
import { Fact } from "./Fact";
import { Facts } from "./Facts";

export interface SumDetailsProps {
  readonly sum: WeightSum;
  readonly plan: Plan;
  readonly onShow: (at: Address) => void;
}

/** Which weights a sum is made of, each with its cell. */
export function SumDetails({ sum, plan, onShow }: SumDetailsProps) {
  const { messages } = useSpeech();
  const { tree, format } = messages;
  const members = new Set(sum.group.members);
  const nodes = plan.nodes.filter(({ id }) => members.has(id)).map((node) => ({ ...node, name: node.title }));
  const items = [...nodes, ...plan.indicators.filter(({ id }) => members.has(id))];
  return (
    <Facts>
      <Fact term={messages.plan.groupBy[sum.group.by]}>
        {format.percent(sum.group.sum)}: {sumVerdict(sum, messages)}
      </Fact>
      {items.map(({ id, code, name, weight }) => (
        <Fact key={id} term={[code?.value, name.value].filter(Boolean).join(" ")}>
          <CellText
            text={weight?.fraction == null ? tree.noWeight : format.percent(weight.fraction, 4)}
            at={weight?.at ?? name.at}
            onShow={onShow}
          />
        </Fact>
      ))}
    </Facts>
  );
}
