import type { Messages } from "../../../locales/it";
import type { Weight } from "../../../model/weight";
import type { FindingCounts } from "../../state/findingCounts";
import type { TreeItem } from "../../state/planTree";
import { sumVerdict, sumWords } from "./sumWords";

/** What a screen reader says of a row: kind, code and title, weight, indicators, score, findings. */
export function rowName(item: TreeItem, score: number | null, messages: Messages): string {
  const { tree, plan } = messages;
  if (item.kind === "sum") return `${sumWords(item.sum, messages)}: ${sumVerdict(item.sum, messages)}`;
  const words = (counts: FindingCounts) => tree.findings(counts.error, counts.warning, counts.info);
  const isNode = item.kind === "node";
  const subject = isNode ? item.node : item.indicator;
  const title = isNode ? item.node.title.value : item.indicator.name.value;
  const below = isNode ? words(item.findingsBelow) : "";
  return [
    [isNode ? plan.kinds[item.node.kind] : plan.indicator, subject.code?.value, title]
      .filter(Boolean)
      .join(" "),
    weightWords(subject.weight, messages),
    isNode ? tree.indicators(item.indicators) : "",
    score === null ? "" : tree.score(score),
    words(item.findings),
    below && tree.findingsBelow(below),
  ]
    .filter(Boolean)
    .join(", ");
}

function weightWords(weight: Weight | null, { tree, format }: Messages): string {
  if (weight === null) return "";
  return weight.fraction === null ? tree.noWeight : tree.weight(format.percent(weight.fraction));
}
