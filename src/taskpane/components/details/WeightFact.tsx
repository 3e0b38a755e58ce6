import type { Address } from "../../../model/address";
import type { Weight } from "../../../model/weight";
import { useSpeech } from "../../speech";
import type { WeightSum } from "../../state/weightSum";
import { sumVerdict, sumWords } from "../tree/sumWords";
import { CellText } from "./CellText";
import { Fact } from "./Fact";

export interface WeightFactProps {
  readonly weight: Weight | null;
  /** The groups it belongs to. */
  readonly sums: readonly WeightSum[];
  readonly onShow: (at: Address) => void;
}

/** The weight as a share, as it is written where that differs, and the sums it goes into. */
export function WeightFact({ weight, sums, onShow }: WeightFactProps) {
  const { messages } = useSpeech();
  const { tree, format } = messages;
  if (weight === null) return null;
  const share = weight.fraction === null ? tree.noWeight : format.percent(weight.fraction, 4);
  const plain = (text: string) => text.replaceAll(/\s/g, "");
  return (
    <>
      <Fact term={tree.weightLabel}>
        <CellText text={share} at={weight.at} onShow={onShow} />
        {weight.text !== "" && plain(weight.text) !== plain(share) && ` (${tree.weightWritten(weight.text)})`}
      </Fact>
      {sums.map((sum) => (
        <Fact key={sumWords(sum, messages)} term={tree.group}>
          <CellText text={sumWords(sum, messages)} at={sum.at} onShow={onShow} />: {sumVerdict(sum, messages)}
        </Fact>
      ))}
    </>
  );
}
