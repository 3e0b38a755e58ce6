import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { TreeItem } from "../../state/planTree";
import { matchesIn } from "../../state/matchesIn";
import { Marked } from "../Marked";
import { sumName } from "./sumWords";

const useStyles = makeStyles({
  title: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  code: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  indicator: { color: tokens.colorNeutralForeground2 },
  removed: { textDecorationLine: "line-through" },
  sum: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** Code and title of a row, two lines at most, with what a search found in them; whoever answers for it where it was found there. */
export function RowTitle({ item, query }: { readonly item: TreeItem; readonly query: string }) {
  const styles = useStyles();
  const { messages } = useSpeech();
  if (item.kind === "sum") {
    return <span className={`${styles.title} ${styles.sum}`}>{sumName(item.sum, messages)}</span>;
  }
  const { code, responsible } = item.kind === "node" ? item.node : item.indicator;
  const hasHit = (text: string) => matchesIn(text, query).some(({ hit }) => hit);
  const found = responsible.find(({ value }) => hasHit(value));
  const title = item.kind === "node" ? item.node.title.value : item.indicator.name.value;
  const removed = item.kind === "indicator" && item.indicator.status === "removed" ? styles.removed : "";
  return (
    <span className={`${styles.title} ${item.kind === "indicator" ? styles.indicator : ""} ${removed}`}>
      {code && (
        <span className={styles.code}>
          <Marked text={code.value} query={query} />{" "}
        </span>
      )}
      <Marked text={title || "—"} query={query} />
      {found && !hasHit(title) && (
        <>
          {" · "}
          <Marked text={found.value} query={query} />
        </>
      )}
    </span>
  );
}
