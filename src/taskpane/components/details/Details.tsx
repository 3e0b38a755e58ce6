import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Address } from "../../../model/address";
import type { Finding } from "../../../model/finding";
import type { Profile } from "../../../model/profile";
import type { Review } from "../../../review";
import { explainIndicator } from "../../../scoring/explainIndicator";
import { readTargets } from "../../../targets/readTargets";
import { useSpeech } from "../../speech";
import { itemId, type TreeItem } from "../../state/planTree";
import type { OnProfile } from "../../state/profileChange";
import type { WeightSum } from "../../state/weightSum";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";
import { sumWords } from "../tree/sumWords";
import { CellText } from "./CellText";
import { IndicatorDetails } from "./IndicatorDetails";
import { NodeDetails } from "./NodeDetails";
import { SumDetails } from "./SumDetails";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  titles: { flexGrow: 1, minWidth: 0 },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  finding: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface DetailsProps {
  readonly item: TreeItem;
  readonly review: Review;
  readonly profile: Profile;
  /** Findings about this item alone. */
  readonly findings: readonly Finding[];
  readonly sums: readonly WeightSum[];
  readonly onShow: (at: Address) => void;
  readonly onClose: () => void;
  readonly onProfile: OnProfile;
}

/** Below the tree: what the workbook says about the chosen row, and what is wrong with it. */
export function Details(props: DetailsProps) {
  const { item, review, profile, findings, sums, onShow, onClose, onProfile } = props;
  const styles = useStyles();
  const { messages, say } = useSpeech();
  const { kind, title } = heading();
  const { plan, scores } = review;
  const id = itemId(item);
  const scored = id === undefined ? undefined : scores.get(id);
  const explained = useMemo(
    () => (item.kind === "indicator" ? explainIndicator(plan, profile, scores, item.indicator) : null),
    [item, plan, profile, scores],
  );
  const read = useMemo(() => readTargets(plan.year, plan.indicators), [plan]);

  return (
    <section className={styles.panel} aria-label={messages.tree.details}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <div className={styles.kind}>{kind}</div>
          <h2 className={styles.title}>
            <CellText text={title} at={item.at} onShow={onShow} />
          </h2>
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="close" />}
          aria-label={messages.tree.closeDetails}
          onClick={onClose}
        />
      </div>
      {findings.map((finding, index) => (
        <div key={index} className={styles.finding}>
          <SeverityIcon severity={finding.severity} />
          <CellText text={say(finding.message)} at={finding.at} onShow={onShow} />
        </div>
      ))}
      {item.kind === "node" && <NodeDetails item={item} sums={sums} scored={scored} onShow={onShow} />}
      {item.kind === "indicator" && (
        <IndicatorDetails
          item={item}
          sums={sums}
          scored={scored}
          explained={explained}
          read={read}
          plan={plan}
          onProfile={onProfile}
          onShow={onShow}
        />
      )}
      {item.kind === "sum" && <SumDetails sum={item.sum} plan={plan} onShow={onShow} />}
    </section>
  );

  function heading() {
    if (item.kind === "sum") return { kind: messages.tree.sumMembers, title: sumWords(item.sum, messages) };
    const { code } = item.kind === "node" ? item.node : item.indicator;
    const name = item.kind === "node" ? item.node.title.value : item.indicator.name.value;
    return {
      kind: item.kind === "node" ? messages.plan.kinds[item.node.kind] : messages.plan.indicator,
      title: [code?.value, name].filter(Boolean).join(" ") || "—",
    };
  }
}
