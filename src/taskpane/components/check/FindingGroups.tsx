import type { Finding } from "../../../model/finding";
import type { Plan } from "../../../model/plan";
import type { SubjectName } from "../../../reports/subjectNames";
import { rules } from "../../../rules/index";
import { useSpeech } from "../../speech";
import type { FindingGroup } from "../../state/findingGroups";
import type { FindingCallbacks } from "./FindingItem";
import { FindingSection } from "./FindingSection";

export interface FindingGroupsProps extends FindingCallbacks {
  readonly groups: readonly FindingGroup[];
  readonly grouping: "rule" | "objective";
  readonly plan: Plan;
  readonly keyOf: (finding: Finding) => string;
  /** Key of the finding the planner is at. */
  readonly current: string | null;
  readonly subjectOf: SubjectName;
  readonly query: string;
}

/** The findings under what is wrong, or under the objectives they are about. */
export function FindingGroups({ groups, grouping, plan, keyOf, current, ...callbacks }: FindingGroupsProps) {
  const { messages, say } = useSpeech();
  const title = (id: string): string => {
    if (grouping === "rule") {
      const rule = rules.find((known) => known.id === id);
      return rule ? say(rule.problem) : id;
    }
    const node = plan.nodes.find((known) => known.id === id);
    return node ? [node.code?.value, node.title.value].filter(Boolean).join(" ") : messages.check.noObjective;
  };
  return groups.map(({ id, severity, findings }) => (
    <FindingSection
      key={`${grouping} ${id}`}
      title={title(id)}
      severity={severity}
      findings={findings}
      alone={groups.length === 1}
      keyOf={keyOf}
      current={findings.some((finding) => keyOf(finding) === current) ? current : null}
      {...callbacks}
    />
  ));
}
