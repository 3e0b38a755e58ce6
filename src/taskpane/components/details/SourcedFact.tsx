import type { Address } from "../../../model/address";
import type { Sourced } from "../../../model/sourced";
import { CellText } from "./CellText";
import { Fact } from "./Fact";

export interface SourcedFactProps {
  readonly term: string;
  /** Null or empty: the line is left out. */
  readonly values: Sourced<string> | null | readonly Sourced<string>[];
  readonly onShow: (at: Address) => void;
}

/** A term with the values read for it, each leading to its cell; nothing where the sheet has none. */
export function SourcedFact({ term, values, onShow }: SourcedFactProps) {
  const list = values === null ? [] : "value" in values ? [values] : values;
  if (list.length === 0) return null;
  return (
    <Fact term={term}>
      {list.map(({ value, at }, index) => (
        <div key={index}>
          <CellText text={value} at={at} onShow={onShow} />
        </div>
      ))}
    </Fact>
  );
}
